import { BARE, runBareServer } from './bare-server.ts'
import { GENERATOR, runGenerator } from './load.ts'
import { readOptions, usage } from './options.ts'
import { runBench } from './run-bench.ts'

// The same file is also the process of the load generator and of the bare server.
const args = process.argv.slice(2)

if (args[0] === GENERATOR) runGenerator()
else if (args[0] === BARE) runBareServer(Number(args[1]))
else {
  const options = readOptions(args)
  if (options === undefined) console.log(usage)
  else await runBench(options)
}
