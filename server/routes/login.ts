import { type Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { LOGIN, SESSION_COOKIE } from '../front/access.ts'
import { isSame, sessionOf } from '../front/token.ts'
import { textsFor } from '../http-errors.ts'
import { type Messages, preferredLang } from '../messages.ts'
import { bodyWithin } from './checked.ts'

const SESSION_S = 30 * 24 * 3600
const MAX_FORM_BYTES = 4096

const page = (lang: string, { title, label, button, wrong }: Messages['login'], isWrong: boolean) =>
  html`<!doctype html>
<html lang="${lang}">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${title}</title>
<link rel="icon" href="/icon.svg" />
<link rel="stylesheet" href="/login.css" />
<main>
<form method="post" action="${LOGIN}">
  <h1>${title}</h1>
  <input hidden name="user" autocomplete="username" value="Lankui" />
  <label for="token">${label}</label>
  <input id="token" name="token" type="password" autocomplete="current-password" required autofocus />
  ${isWrong ? html`<p role="alert">${wrong}</p>` : ''}
  <button>${button}</button>
</form>
</main>
</html>`

/** Where a browser gives the token once: what it then keeps is out of the reach of scripts and of other sites. */
export function loginRoutes(token: string) {
  const show = (c: Context, isWrong: boolean) =>
    c.html(page(preferredLang(c.req.header('accept-language')), textsFor(c).login, isWrong), isWrong ? 401 : 200)
  return new Hono()
    .get(LOGIN, (c) => show(c, false))
    .post(LOGIN, bodyWithin(MAX_FORM_BYTES), async (c) => {
      const { token: given } = await c.req.parseBody<{ token?: string | File }>().catch(() => ({ token: undefined }))
      if (typeof given !== 'string' || !isSame(given.trim(), token)) return show(c, true)
      setCookie(c, SESSION_COOKIE, sessionOf(token), {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: SESSION_S,
      })
      return c.redirect('/', 303)
    })
}
