import type { IssueRow } from './issues.ts'

/** What a file holds beside the lines of a report: left out of the text or moved, and told. */
export const FILE_ISSUES = {
  SECRET_MARKED: {
    severity: 'error',
    message: {
      zh: '文件标有密级。本系统严禁存储、处理、传输国家秘密和工作秘密，不予导入；请立即按保密规定处理该文件。',
      en: 'The file is marked as secret. State and work secrets must not be in this system; it is not imported. Deal with the file by the rules on secrecy at once.',
    },
  },
  DOCUMENT_FRAME: {
    severity: 'notice',
    message: {
      zh: '这一行在标题之前，或者是版记（如发文机关标志、发文字号、抄送、印发日期），未收入正文。',
      en: 'This line stands before the title, or is what an official document ends with (copies, day of issue); it was left out of the text.',
    },
  },
  HEADING_BY_STYLE: {
    severity: 'notice',
    message: {
      zh: '标题没有规范的序号（{found}），按文件中的标题样式识别；导入后按位置编号（{expected}）。其余同类不再列出。',
      en: 'A heading without a regular number ({found}) was recognised by its style; on the desk it is numbered by its place ({expected}). Others like it are not listed.',
    },
  },
  PAGE_AROUND: {
    severity: 'notice',
    message: {
      zh: '网页上报告以外的文字（导航、页脚等）共{count}行，未收入正文。',
      en: '{count} lines of the web page around the report (navigation, footer) were left out of the text.',
    },
  },
  TITLE_FROM_PAGE: {
    severity: 'notice',
    message: {
      zh: '正文中没有标题，取自网页的名称。',
      en: 'The text has no title; the name of the web page was taken.',
    },
  },
  PAGE_EDGE_LEFT_OUT: {
    severity: 'notice',
    message: {
      zh: '页眉、页脚和页码未收入正文。',
      en: 'What is printed at the head or foot of each page was left out of the text.',
    },
  },
  DELETED_LEFT_OUT: {
    severity: 'notice',
    message: {
      zh: '文件有尚未接受的修订：删除的文字未收入，请核对。',
      en: 'A tracked change that nobody has accepted: the deleted text was left out; check it.',
    },
  },
  TRACKED_KEPT: {
    severity: 'notice',
    message: {
      zh: '文件有尚未接受的修订：插入、移动的文字共{count}处已收入，请核对。',
      en: 'Tracked changes that nobody has accepted: what was inserted or moved in {count} places was kept; check it.',
    },
  },
  COMMENT_LEFT_OUT: {
    severity: 'notice',
    message: { zh: '文件中的批注未收入。', en: 'A comment in the file was left out.' },
  },
  NOTE_PLACED: {
    severity: 'notice',
    message: {
      zh: '脚注、尾注已移到所在段落之后，引用处标为〔注〕，请核对。',
      en: 'A footnote or endnote was put after its paragraph, with 〔注〕 where it is referred to; check it.',
    },
  },
  TEXT_BOX_PLACED: {
    severity: 'notice',
    message: {
      zh: '文本框中的文字已放在所在段落之后，请核对位置。',
      en: 'The text of a text box was put after the paragraph it is tied to; check its place.',
    },
  },
  HIDDEN_LEFT_OUT: {
    severity: 'notice',
    message: {
      zh: '隐藏的文字未收入，请核对。',
      en: 'Hidden text was left out; check it.',
    },
  },
  IMAGE_LEFT_OUT: {
    severity: 'notice',
    message: {
      zh: '此处的图片或图表未收入；其中的文字、数据请补录，图片可作为附件上传。',
      en: 'A picture or chart stands here and was left out; enter what it says by hand, or upload it as an attachment.',
    },
  },
  OBJECT_LEFT_OUT: {
    severity: 'notice',
    message: {
      zh: '此处嵌入的对象（如 Excel 表格、其他文件）未收入，请补录。',
      en: 'An embedded object (a spreadsheet, another file) stands here and was left out; enter it by hand.',
    },
  },
  CONTENTS_LEFT_OUT: {
    severity: 'notice',
    message: { zh: '目录未收入正文。', en: 'The table of contents was left out of the text.' },
  },
  PLACEHOLDER_LEFT_OUT: {
    severity: 'notice',
    message: {
      zh: '此处是尚未填写的控件，其提示文字未收入。',
      en: 'A form field that nobody has filled in stands here; its prompt was left out.',
    },
  },
  FORMULA_FLATTENED: {
    severity: 'notice',
    message: {
      zh: '公式已转为一行文字，请核对。',
      en: 'A formula was turned into one line of text; check it.',
    },
  },
  SYMBOL_UNKNOWN: {
    severity: 'notice',
    message: {
      zh: '有一个符号无法识别，已写作“□”，请核对。',
      en: 'A symbol is not known and was written as □; check it.',
    },
  },
  LINK_WRITTEN_OUT: {
    severity: 'notice',
    message: {
      zh: '超链接的地址已写在文字之后的括号内；其余同类不再列出。',
      en: 'The address of a link was written behind its text in brackets. Others like it are not listed.',
    },
  },
  LINK_LEFT_OUT: {
    severity: 'notice',
    message: {
      zh: '这个链接的地址不完整，未收入，请核对。',
      en: 'The address of this link is not a whole one and was left out; check it.',
    },
  },
} as const satisfies Record<string, IssueRow>
