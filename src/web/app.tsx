import { Link, Route, Switch, useLocation } from 'wouter'
import { Empty } from './components/states.tsx'
import { useSpeech } from './language.tsx'
import { auditLink } from './links.ts'
import { AgencyPage } from './pages/agency-page.tsx'
import { AuditPage } from './pages/audit-page.tsx'
import { DocumentPage } from './pages/document-page.tsx'
import { FindPage } from './pages/find-page.tsx'
import { TaskPage } from './pages/task-page.tsx'

export function App() {
  const { say, language, setLanguage } = useSpeech()
  const [location] = useLocation()
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header className="masthead">
        <Link href="/" className="brand">
          Căn Cứ
        </Link>
        <nav aria-label={say('home')}>
          <Link href="/" aria-current={location === '/' ? 'page' : undefined}>
            {say('find')}
          </Link>
          <Link href={auditLink()} aria-current={location.startsWith('/audit') ? 'page' : undefined}>
            {say('audit')}
          </Link>
          <button type="button" className="plain" lang={language === 'vi' ? 'en' : 'vi'} onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
            {say('language')}
          </button>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Switch>
          <Route path="/">
            <FindPage />
          </Route>
          <Route path="/task/:key">{({ key }) => <TaskPage key={key} taskKey={decodeURIComponent(key)} />}</Route>
          <Route path="/document/:key">{({ key }) => <DocumentPage key={key} documentKey={decodeURIComponent(key)} />}</Route>
          <Route path="/agency/:key">{({ key }) => <AgencyPage key={key} agencyKey={decodeURIComponent(key)} />}</Route>
          <Route path="/audit/:key?">{({ key }) => <AuditPage documentKey={key === undefined ? null : decodeURIComponent(key)} />}</Route>
          <Route>
            <Empty>{say('notFound')}</Empty>
          </Route>
        </Switch>
      </main>
    </>
  )
}
