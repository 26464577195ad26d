import { openDesk } from '../../src/openDesk.ts'
import { recordApp } from './recordApp.ts'
import { serve } from './serve.ts'

serve(recordApp(await openDesk()))
