// Fails when what a first visit loads is larger than an office line should carry.
import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const FIRST_LOAD_KB = 500
const html = readFileSync('dist/index.html', 'utf8')
const linked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1])
const size = (file) => gzipSync(readFileSync(`dist/${file}`)).length / 1024

const all = readdirSync('dist/assets').filter((file) => /\.(js|css)$/.test(file)).map((file) => `assets/${file}`)
const first = [...new Set(linked)].reduce((sum, file) => sum + size(file), 0)
const total = all.reduce((sum, file) => sum + size(file), 0)
console.log(`first load ${first.toFixed(1)} kB, everything ${total.toFixed(1)} kB (gzip)`)
if (first > FIRST_LOAD_KB) {
  console.error(`the first load may not exceed ${FIRST_LOAD_KB} kB`)
  process.exit(1)
}
