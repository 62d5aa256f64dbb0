// Builds the UI for Maven: installs only when the lock file changed, builds only when something it is made of changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(home)

const INSTALLED = join('node_modules', 'installed.stamp')
const BUILT = 'built.stamp'
const PACKAGED = '../../../target/classes/META-INF/resources/assets'
const MADE_OF = ['src', 'public', 'scripts', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

function files(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path).sort().flatMap((name) => files(join(path, name)))
    : [path]
}

function digest(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(files)) {
    hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function isCurrent(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === value
}

function run(...command) {
  const { status, error } = spawnSync(command[0], command.slice(1), { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(error ?? `${command.join(' ')} failed`)
    process.exit(status ?? 1)
  }
}

const lock = digest(['package-lock.json', '.npmrc'])
if (!isCurrent(INSTALLED, lock)) {
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')
  writeFileSync(INSTALLED, lock)
}

const sources = digest(MADE_OF)
if (isCurrent(BUILT, sources) && existsSync(join('dist', 'index.html'))) {
  console.log('The web UI is up to date.')
} else {
  run('npm', 'run', 'build', '--silent')
  // Their names carry a digest, so copying alone would leave those of every earlier build beside them.
  rmSync(PACKAGED, { recursive: true, force: true })
  writeFileSync(BUILT, sources)
}
