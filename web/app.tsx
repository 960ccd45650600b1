import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { fetchReports } from './api.ts'
import { ChatPage } from './chat/chat-page.tsx'
import { Sidebar } from './chat/sidebar.tsx'
import { useChat } from './chat/use-chat.ts'
import { MessagesContext, messages } from './i18n/messages.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { useLoad } from './load.ts'
import { LoadingNotice } from './notice.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { OpenReaderProvider, type Trail } from './reader-context.ts'
import { Reader } from './report/reader.tsx'
import { type Page, type Place, pageRoute } from './route.ts'
import { SettingsContext, useStoredSettings } from './settings.ts'
import { useShortcuts } from './shortcuts.ts'
import { Topbar } from './topbar.tsx'
import { useNarrow } from './use-narrow.ts'
import { useRoute } from './use-route.ts'
import { useStable } from './use-stable.ts'

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
  const menu = useRef<HTMLButtonElement>(null)
  const main = useRef<HTMLElement>(null)
  const { place } = route

  const openReader = useStable((to: Place, from: Trail | null, step?: 'step') => {
    if (place === null && document.activeElement instanceof HTMLElement) opener.current = document.activeElement
    setTrail(from)
    go({ ...route, place: to }, step)
  })
  const closeReader = (focus = opener.current) => {
    go({ ...route, place: null })
    setTrail(null)
    requestAnimationFrame(() => focus?.focus())
  }
  const closeDrawer = () => {
    setDrawer(false)
    if (drawer) requestAnimationFrame(() => menu.current?.focus())
  }
  const startNew = () => {
    chat.startNew()
    go(pageRoute('chat'))
  }
  const askAbout = useStable((question: string) => {
    chat.askApart(question)
    go({ ...pageRoute('chat'), place })
  })
  useEffect(() => {
    if (route.page !== 'chat') document.title = `${t[route.page]} · ${t.brand}`
  }, [route.page, t])
  const covered = useNarrow() && place !== null
  useShortcuts({ '?': () => setKeys(true) })

  const pages: Record<Page, () => ReactNode> = {
    chat: () => (
      <ChatPage
        {...{ chat, reports, retryReports, leaveTurn }}
        turn={route.turn}
        trailed={place !== null && trail !== null}
      />
    ),
    explore: () => <ExplorePage ask={askAbout} />,
    figures: () => <FiguresPage reports={reports} ask={askAbout} />,
    missions: () => <MissionsPage mission={route.mission} reports={reports} ask={askAbout} />,
  }
  return (
    <SettingsContext value={settings}>
      <MessagesContext value={t}>
        <OpenReaderProvider value={openReader}>
          <button
            type="button"
            className="skip"
            onClick={() => (document.getElementById('question') ?? main.current)?.focus()}
          >
            {route.page === 'chat' ? t.skip : t.skipToPage}
          </button>
          <div className="shell" data-reader={place !== null} data-drawer={drawer}>
            <Topbar menu={menu} covered={covered} openMenu={() => setDrawer(true)} startNew={startNew} />
            <Sidebar
              chat={chat}
              page={route.page}
              drawer={drawer}
              go={(next) => go(pageRoute(next))}
              close={closeDrawer}
              showKeys={() => setKeys(true)}
            />
            {drawer && (
              <button type="button" className="scrim" tabIndex={-1} aria-label={t.close} onClick={closeDrawer} />
            )}
            <main className="main" ref={main} tabIndex={-1} inert={covered || drawer}>
              <PageBoundary key={route.page}>
                <Suspense fallback={<LoadingNotice>{t.pageLoading}</LoadingNotice>}>{pages[route.page]()}</Suspense>
              </PageBoundary>
            </main>
            {place !== null && <Reader place={place} trail={trail} close={closeReader} />}
          </div>
          {keys && <KeysDialog close={() => setKeys(false)} />}
        </OpenReaderProvider>
      </MessagesContext>
    </SettingsContext>
  )
}
