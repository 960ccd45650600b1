import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
  // property tests and processes take long on a busy machine of two processors
  test: { root: '.', include: ['test/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 120_000 },
})
