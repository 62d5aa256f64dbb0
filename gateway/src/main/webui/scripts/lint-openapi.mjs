// Lints every committed API document with Spectral (oas) and Redocly (recommended): no error, no warning.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const webui = dirname(dirname(fileURLToPath(import.meta.url)))
const root = join(webui, '../../../..')
const DOCUMENTS = ['case-service/openapi/case-service.yaml', 'report-service/openapi/report-service.yaml', 'gateway/openapi/gateway.yaml']

function run(tool, ...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  return spawnSync(process.execPath, [join(webui, 'node_modules', tool), ...args], { cwd: webui, env, encoding: 'utf8' })
}

function spectral(document) {
  const result = run('@stoplight/spectral-cli/dist/index.js', 'lint', '--quiet', '--ruleset', 'spectral.yaml', '--fail-severity', 'warn', '--format', 'text', document)
  return result.status === 0 ? '' : result.stdout + result.stderr
}

function redocly(document) {
  const result = run('@redocly/cli/bin/cli.js', 'lint', '--config', 'redocly.yaml', '--format', 'json', document)
  const report = result.stdout.slice(result.stdout.indexOf('{'))
  const { totals, problems } = JSON.parse(report)
  return totals.errors + totals.warnings === 0
    ? ''
    : problems.map((problem) => `${problem.ruleId} ${problem.location?.[0]?.pointer ?? ''}: ${problem.message}`).join('\n')
}

let failed = 0
for (const document of DOCUMENTS.map((path) => join(root, path))) {
  const name = relative(root, document)
  const found = existsSync(document) ? [spectral(document), redocly(document)].filter((text) => text !== '').join('\n') : 'missing'
  console.log(found === '' ? `${name}: clean` : `${name}:\n${found}`)
  failed += found === '' ? 0 : 1
}
process.exit(failed === 0 ? 0 : 1)
