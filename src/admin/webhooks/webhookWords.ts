import type { Localized } from '../../domain/localized.ts'

/** What the page of a webhook says. */
export const WEBHOOK_WORDS = {
  webhookDelivery: { zh: '推送情况', en: 'Deliveries' },
  webhookSaveFirst: {
    zh: '保存后在此生成签名密钥，推送方可开始。',
    en: 'Save it first; its signing secret is made here, and deliveries begin then.',
  },
  webhookState: { zh: '状态', en: 'State' },
  webhookPending: { zh: '待推送', en: 'Waiting' },
  webhookPendingCount: { zh: '{count}条', en: '{count} change(s)' },
  webhookDelivered: { zh: '最近送达', en: 'Last delivered' },
  webhookNever: { zh: '尚无', en: 'Never' },
  webhookTried: { zh: '最近一次', en: 'Last attempt' },
  webhookFault: { zh: '{at}，{fault}', en: '{at}: {fault}' },
  webhookFaultStatus: { zh: '{at}，{fault}（HTTP {status}）', en: '{at}: {fault} (HTTP {status})' },
  webhookArrived: { zh: '{at}，已送达', en: '{at}: delivered' },
  webhookFailures: { zh: '连续失败', en: 'Failures in a row' },
  webhookFailuresSince: { zh: '{count}次，始于{since}', en: '{count}, since {since}' },
  webhookNext: { zh: '下次重试', en: 'Next try' },
  webhookPaused: {
    zh: '{since}起已暂停，不再自动重试。请与接收方联系，然后点“立即重试”。没有丢失任何变动。',
    en: 'Paused since {since}; it is not tried any more. Talk to the receiver, then choose “Try now”. Nothing is lost.',
  },
  webhookSecret: { zh: '签名密钥', en: 'Signing secret' },
  webhookNoSecret: { zh: '尚未生成', en: 'None yet' },
  webhookSecretSince: { zh: '{at}生成', en: 'made {at}' },
  webhookFormerSecret: {
    zh: '原密钥（{at}生成）并用至{until}',
    en: 'the former one (made {at}) signs as well until {until}',
  },
  webhookMakeSecret: { zh: '生成密钥', en: 'Make a secret' },
  webhookRotate: {
    zh: '更换密钥，原密钥并用一天',
    en: 'New secret; the former one signs for a day',
  },
  webhookRotateAtOnce: {
    zh: '更换密钥，原密钥立即作废',
    en: 'New secret; the former one ends now',
  },
  webhookSecretOnce: {
    zh: '密钥只显示这一次，请立即复制并妥善交给接收方：',
    en: 'It is shown this once. Copy it now and hand it to the receiver safely:',
  },
  webhookTest: { zh: '发送测试', en: 'Send a test' },
  webhookTestArrived: { zh: '测试已送达（HTTP {status}）', en: 'The test arrived (HTTP {status})' },
  webhookTestFailed: { zh: '测试未送达：{fault}', en: 'The test did not arrive: {fault}' },
  webhookResume: { zh: '立即重试', en: 'Try now' },
  webhookReplayFrom: { zh: '自此日起重新推送', en: 'Send again what happened from this day on' },
  webhookReplay: { zh: '重新推送', en: 'Send again' },
  webhookReplayed: { zh: '将重新推送{count}条', en: '{count} change(s) will be sent again' },
  webhookResumed: { zh: '即将重试', en: 'It will be tried at once' },
  webhookRead: { zh: '刷新', en: 'Refresh' },
} as const satisfies Record<string, Localized>
