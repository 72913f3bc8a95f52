import fc from 'fast-check'

/** Property tests draw the same cases on every machine, so that a red run can be repeated; FAST_CHECK_SEED=7 draws others. */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 553) })
