import { runPart } from './runPart.ts'

await runPart(10)
