import { html } from 'hono/html'
import type { Lang } from '../../index/report.ts'
import { PROBLEM_STATUS } from '../http-errors.ts'
import { messages } from '../messages.ts'
import type { OpenApi, OperationObject } from '../openapi/document.ts'
import { type JsonSchema, SCHEMAS } from '../openapi/schemas.ts'
import { PROBLEM_JSON, problemCodeSchema } from '../schema/problem.ts'
import { curlOf } from './curl.ts'
import { type Html, typeOf } from './type-of.ts'
import { type DocsWords, docsWords } from './words.ts'

type Route = { method: string; path: string; operation: OperationObject }

/** The HTTP interface for people to read: one page of plain HTML, made from its OpenAPI document, without any script. */
export function docsPage(document: OpenApi, lang: Lang): Html {
  const words = docsWords[lang]
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Route => ({ method: method.toUpperCase(), path, operation })),
  )
  return html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${words.page} · Lankui</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/docs/style.css" />
  </head>
  <body>
    <header>
      <nav class="top">
        <a href="/">${words.toAsk}</a>
        <a href="/openapi.json?lang=${lang}">${words.document}</a>
        <a href="/docs?lang=${words.other.lang}" lang="${words.other.lang}" hreflang="${words.other.lang}">${words.other.name}</a>
      </nav>
      <h1>${words.page}</h1>
      <p class="lead">${document.info.description}</p>
    </header>
    <nav class="contents" aria-label="${words.operations}">
      <ul>
        ${routes.map(({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`)}
        <li><a href="#schemas">${words.schemas}</a></li>
        <li><a href="#problems">${words.problems}</a></li>
      </ul>
    </nav>
    <main>
      <h2>${words.operations}</h2>
      ${routes.map((route) => operationSection(route, words, document))}
      <h2 id="schemas">${words.schemas}</h2>
      ${Object.entries(document.components.schemas).map(
        ([name, schema]) => html`<section class="schema" id="schema-${name}">
          <h3>${name}</h3>
          ${schema.description === undefined ? '' : html`<p>${schema.description}</p>`}
          ${schema.properties ? fieldTable(schema, words) : html`<p>${typeOf(schema, words)}</p>`}
        </section>`,
      )}
      <h2 id="problems">${words.problems}</h2>
      <p>${words.problemsIntro} <a href="#schema-Problem">Problem</a></p>
      ${problemTable(lang, words)}
    </main>
  </body>
</html>`
}

function operationSection({ method, path, operation }: Route, words: DocsWords, document: OpenApi): Html {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const body = requestBody && Object.values(requestBody.content)[0]?.schema
  const example = Object.values(responses['200']?.content ?? responses['201']?.content ?? {})[0]?.example
  return html`<section class="operation" id="${operationId}">
    <h3>${summary}</h3>
    <p class="route"><span class="method">${method}</span> <code>${path}</code></p>
    <p>${description}</p>
    ${parameters.length === 0 ? '' : html`<h4>${words.parameters}</h4>${rows(parameters, words)}`}
    ${body === undefined ? '' : html`<h4>${words.body}</h4>${bodyTable(body, words, document)}`}
    <h4>${words.replies}</h4>
    <ul class="replies">
      ${Object.entries(responses)
        .filter(([, { content }]) => !(PROBLEM_JSON in content))
        .map(
          ([status, { description, content }]) => html`<li>
            <b>${status}</b> ${description}:
            ${Object.entries(content).map(
              ([type, { schema }]) => html`<span class="media"><code>${type}</code> ${typeOf(schema, words)}</span>`,
            )}
          </li>`,
        )}
      <li>
        ${Object.entries(responses)
          .filter(([, { content }]) => PROBLEM_JSON in content)
          .map(([status, { description }]) => html`<span class="media"><b>${status}</b> ${description}</span>`)}
        <code>${PROBLEM_JSON}</code> <a href="#schema-Problem">Problem</a>
      </li>
    </ul>
    <h4>${words.tryIt}</h4>
    <pre tabindex="0"><code>${curlOf(method, path, operation)}</code></pre>
    ${
      example === undefined
        ? ''
        : html`<details>
            <summary>${words.reply}</summary>
            <pre tabindex="0"><code>${JSON.stringify(example, null, 2)}</code></pre>
          </details>`
    }
  </section>`
}

function bodyTable(schema: JsonSchema, words: DocsWords, document: OpenApi): Html {
  const named = schema.$ref && document.components.schemas[schema.$ref.slice(SCHEMAS.length)]
  return fieldTable(named || schema, words)
}

function fieldTable({ properties = {}, required = [] }: JsonSchema, words: DocsWords): Html {
  return rows(
    Object.entries(properties).map(([name, schema]) => ({ name, schema, required: required.includes(name) })),
    words,
  )
}

type Row = { name: string; schema: JsonSchema; required: boolean; description?: string }

function rows(fields: readonly Row[], words: DocsWords): Html {
  return html`<div class="table" tabindex="0"><table>
    <thead><tr><th scope="col">${words.name}</th><th scope="col">${words.kind}</th><th scope="col">${words.meaning}</th></tr></thead>
    <tbody>
      ${fields.map(
        ({ name, schema, required, description = schema.description }) => html`<tr>
          <th scope="row"><code>${name}</code>${required ? html` <span class="required">${words.required}</span>` : ''}</th>
          <td>${typeOf(schema, words)}</td>
          <td>${description ?? ''}</td>
        </tr>`,
      )}
    </tbody>
  </table></div>`
}

function problemTable(lang: Lang, words: DocsWords): Html {
  return html`<div class="table" tabindex="0"><table>
    <thead><tr><th scope="col">${words.code}</th><th scope="col">${words.status}</th><th scope="col">${words.meaning}</th></tr></thead>
    <tbody>
      ${problemCodeSchema.options.map(
        (code) => html`<tr id="problem-${code}">
          <th scope="row"><code>${code}</code></th>
          <td>${String(PROBLEM_STATUS[code])}</td>
          <td>${messages[lang].problems[code]}</td>
        </tr>`,
      )}
    </tbody>
  </table></div>`
}
