import './jitless.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './style/tokens.css'
import './style/base.css'
import './style/shell.css'
import './style/sidebar.css'
import './style/dialog.css'
import './style/chat.css'
import './style/welcome.css'
import './style/composer.css'
import './style/answer.css'
import './style/marks.css'
import './style/panels.css'
import './style/why.css'
import './style/feedback.css'
import './style/reader.css'
import './style/report.css'
import './style/explore.css'
import './style/figures.css'
import './style/missions.css'
import './style/forced-colors.css'
import './style/print.css'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
