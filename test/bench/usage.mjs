// Preloaded into a measured process: leaves its largest resident size (kB) in the file named by LANKUI_USAGE.
import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.LANKUI_USAGE, String(process.resourceUsage().maxRSS)))
