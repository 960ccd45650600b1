import { Component, type ReactNode } from 'react'
import { ErrorNotice } from './notice.tsx'

type State = { failed: Error | null }

/** Says so when a page cannot be fetched or shown, and leaves the rest of the program as it is. */
export class PageBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: null }

  static getDerivedStateFromError(failed: Error): State {
    return { failed }
  }

  override render() {
    const { failed } = this.state
    if (failed === null) return this.props.children
    // every browser words it in its own way: 'Failed to fetch dynamically imported module', 'Importing a module …'
    const code = /import/i.test(failed.message) ? 'offline' : 'internal'
    return (
      <div className="page-failed">
        <ErrorNotice error={{ code, message: '', retryable: true }} retry={() => location.reload()} />
      </div>
    )
  }
}
