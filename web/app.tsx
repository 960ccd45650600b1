import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { fetchReports } from './api.ts'
import { ChatPage } from './chat/chat-page.tsx'
import { Sidebar } from './chat/sidebar.tsx'
import { useChat } from './chat/use-chat.ts'
import { MessagesContext, messages } from './i18n/messages.ts'
import { Icon } from './icon.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { useLoad } from './load.ts'
import { LoadingNotice } from './notice.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { type OpenReader, OpenReaderProvider, type Trail } from './reader-context.ts'
import { Reader } from './report/reader.tsx'
import { type Page, pageRoute, type Route, readRoute, writeRoute } from './route.ts'
import { SettingsContext, useStoredSettings } from './settings.ts'
import { useShortcuts } from './shortcuts.ts'
import { useNarrow } from './use-narrow.ts'

// fetched when first shown, so that the first question need not wait for them
const ExplorePage = lazy(() => import('./explore/explore-page.tsx').then((it) => ({ default: it.ExplorePage })))
const MissionsPage = lazy(() => import('./missions/missions-page.tsx').then((it) => ({ default: it.MissionsPage })))
const FiguresPage = lazy(() => import('./figures/figures-page.tsx').then((it) => ({ default: it.FiguresPage })))

/** The whole page: conversations at the side, the chat or the outputs, and the report beside them. */
export function App() {
  const settings = useStoredSettings()
  const t = messages[settings.lang]
  const { route, go, leaveTurn } = useRoute()
  const [trail, setTrail] = useState<Trail | null>(null)
  const [drawer, setDrawer] = useState(false)
  const [keys, setKeys] = useState(false)
  const chat = useChat()
  const { load: reports, retry: retryReports } = useLoad(fetchReports)
  const opener = useRef<HTMLElement | null>(null)

  const openReader: OpenReader = (place, from) => {
    if (route.place === null && document.activeElement instanceof HTMLElement) opener.current = document.activeElement
    setTrail(from)
    go({ ...route, place })
  }
  const closeReader = () => {
    go({ ...route, place: null })
    setTrail(null)
    requestAnimationFrame(() => opener.current?.focus())
  }
  useEffect(() => {
    if (route.page !== 'chat') document.title = `${t[route.page]} · ${t.brand}`
  }, [route.page, t])
  const covered = useNarrow() && route.place !== null
  useShortcuts({ '?': () => setKeys(true) })

  const askAbout = (question: string) => {
    chat.askApart(question)
    go({ ...pageRoute('chat'), place: route.place })
  }

  const pages: Record<Page, () => ReactNode> = {
    chat: () => <ChatPage {...{ chat, reports, retryReports, leaveTurn }} turn={route.turn} />,
    explore: () => <ExplorePage ask={askAbout} />,
    figures: () => <FiguresPage reports={reports} ask={askAbout} />,
    missions: () => <MissionsPage mission={route.mission} reports={reports} ask={askAbout} />,
  }
  return (
    <SettingsContext value={settings}>
      <MessagesContext value={t}>
        <OpenReaderProvider value={openReader}>
          <button type="button" className="skip" onClick={() => document.getElementById('question')?.focus()}>
            {t.skip}
          </button>
          <div className="shell" data-reader={route.place !== null} data-drawer={drawer}>
            <header className="topbar">
              <button type="button" className="quiet" aria-label={t.menu} onClick={() => setDrawer(true)}>
                <Icon name="menu" />
              </button>
              <span className="brand">{t.brand}</span>
              <button
                type="button"
                className="quiet"
                aria-label={t.newChat}
                onClick={() => {
                  chat.startNew()
                  go(pageRoute('chat'))
                }}
              >
                <Icon name="plus" />
              </button>
            </header>
            <Sidebar
              chat={chat}
              page={route.page}
              go={(next) => go(pageRoute(next))}
              close={() => setDrawer(false)}
              showKeys={() => setKeys(true)}
            />
            {drawer && (
              <button
                type="button"
                className="scrim"
                tabIndex={-1}
                aria-label={t.close}
                onClick={() => setDrawer(false)}
              />
            )}
            <main className="main" inert={covered}>
              <PageBoundary key={route.page}>
                <Suspense fallback={<LoadingNotice>{t.pageLoading}</LoadingNotice>}>{pages[route.page]()}</Suspense>
              </PageBoundary>
            </main>
            {route.place !== null && <Reader place={route.place} trail={trail} close={closeReader} />}
          </div>
          {keys && <KeysDialog close={() => setKeys(false)} />}
        </OpenReaderProvider>
      </MessagesContext>
    </SettingsContext>
  )
}

function useRoute(): { route: Route; go: (route: Route) => void; leaveTurn: () => void } {
  const hash = useSyncExternalStore(followAddress, () => location.hash)
  const route = useMemo(() => readRoute(hash), [hash])
  const leaveTurn = useCallback(() => {
    const now = readRoute(location.hash)
    if (now.turn !== null) go({ ...now, turn: null })
  }, [])
  return { route, go, leaveTurn }
}

function followAddress(changed: () => void): () => void {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}

function go(next: Route): void {
  history.pushState(null, '', writeRoute(next))
  dispatchEvent(new PopStateEvent('popstate')) // browsers tell only of changes that they make themselves
}
