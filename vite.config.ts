import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// these hold the program to times or to memory: nothing else may run beside them
const MEASURED = [
  'test/browser/large.test.ts',
  'test/browser/real.test.ts',
  'test/hostile/files.test.ts',
  'test/hostile/growth.test.ts',
  'test/hostile/patterns.test.ts',
  'test/hostile/questions.test.ts',
  'test/soak/soak.test.ts',
]

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
  test: {
    root: '.',
    // property tests and processes take long on a busy machine of two processors
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'behaviour',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: MEASURED,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'measured', include: MEASURED, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
