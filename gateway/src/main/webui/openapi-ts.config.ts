import { defineConfig } from '@hey-api/openapi-ts'

/** The client is generated from the committed API document of the whole suite; nothing of it is written by hand. */
export default defineConfig({
  input: '../../../openapi/gateway.yaml',
  output: { path: 'src/api/generated', clean: true },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
})
