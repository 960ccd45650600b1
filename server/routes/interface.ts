import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import type { RouterRoute } from 'hono/types'
import { docsPage } from '../docs/page.ts'
import { langOf } from '../http-errors.ts'
import { openApiDocument } from '../openapi/document.ts'
import type { Services } from '../services.ts'

const style = readFileSync(new URL('../docs/style.css', import.meta.url), 'utf8')

/** `GET /openapi.json`, `GET /docs`: the HTTP interface of these routes described, for programs and for people; `?lang=` chooses the language. */
export const interfaceRoutes = ({ version }: Services, routes: readonly RouterRoute[]) =>
  new Hono()
    .get('/openapi.json', (c) => c.json(openApiDocument(routes, langOf(c), version)))
    .get('/docs', (c) => c.html(docsPage(openApiDocument(routes, langOf(c), version), langOf(c))))
    .get('/docs/style.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
