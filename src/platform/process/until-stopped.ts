/**
 * Resolves with the reason when the program is asked to stop: Ctrl-C, SIGTERM, a closed terminal, or
 * the end of the launcher that started us. Later requests are ignored: a Ctrl-C arrives once from the
 * terminal and once from the launcher, and stopping must run to its end.
 */
export function untilStopped(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal))
    process.on('disconnect', () => resolve('the launcher ended'))
  })
}
