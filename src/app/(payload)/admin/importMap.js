import { UnsavedWork as UnsavedWork_c46122acd384859481f35d46a61df01a } from '../../../../src/admin/unsaved/UnsavedWork.tsx'
import { WorkflowPanel as WorkflowPanel_f54f414b4f5c8e9b98335337889f8a78 } from '../../../../src/admin/WorkflowPanel.tsx'
import { CommentsPanel as CommentsPanel_b077e39b468561f2af095e9bc84de9e5 } from '../../../../src/admin/CommentsPanel.tsx'
import { ChangesPanel as ChangesPanel_2ae7d6ea5ff3015bc1f518a51fa0972b } from '../../../../src/admin/ChangesPanel.tsx'
import { FindingsPanel as FindingsPanel_8ade360ee3262a1bfda529a87ac9610a } from '../../../../src/admin/FindingsPanel.tsx'
import { FieldComment as FieldComment_339ffc3263a437c7a156dacf183e692f } from '../../../../src/admin/comments/FieldComment.tsx'
import { SettledNumber as SettledNumber_6566af7c138dae228957329f049c6b69 } from '../../../../src/admin/fields/SettledNumber.tsx'
import { ChapterTree as ChapterTree_6ad5b7f9f572e370721b4573f07e9898 } from '../../../../src/admin/ChapterTree.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PastingFeature as PastingFeature_b565a71536b36d037b53db6eaf84e931 } from '../../../../src/admin/pasting/PastingFeature.tsx'
import { BoundNumberFeature as BoundNumberFeature_6478f6ffa527b407466cb07424a2b3c8 } from '../../../../src/admin/numbers/BoundNumberFeature.tsx'
import { TableInTextFeature as TableInTextFeature_5ab3f9580887402cdd17386a4ad54667 } from '../../../../src/admin/tables/TableInTextFeature.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LastYearContact as LastYearContact_cabfd209b4e586565b98c7e3fa82bd99 } from '../../../../src/admin/lastYear/LastYearContact.tsx'
import { SettledRelationship as SettledRelationship_f83bbe4f378e2eb7e165d3b592e7bb73 } from '../../../../src/admin/fields/SettledRelationship.tsx'
import { ToldByPanel as ToldByPanel_ba6a7728b61c76c56fe8003746b9cfe0 } from '../../../../src/admin/fields/ToldByPanel.tsx'
import { TwoPersonPanel as TwoPersonPanel_34fed69f87b14a268537b1b8b3ed0691 } from '../../../../src/admin/TwoPersonPanel.tsx'
import { ImportLink as ImportLink_95959a597e108bfa8b9f1fd26db3a741 } from '../../../../src/admin/importing/ImportLink.tsx'
import { SaveDocument as SaveDocument_b3f254872ec122d764e377c3301bc75c } from '../../../../src/admin/unsaved/SaveDocument.tsx'
import { CompareView as CompareView_a7bc5a25539795e452b2d5abd8814b47 } from '../../../../src/admin/compare/CompareView.tsx'
import { VersionsView as VersionsView_365a3802cc119f6eacb56c7b04d2019f } from '../../../../src/admin/compare/VersionsView.tsx'
import { VersionView as VersionView_a7bc5a25539795e452b2d5abd8814b47 } from '../../../../src/admin/compare/CompareView.tsx'
import { BackToReport as BackToReport_2e20f09ba0451f312b8b6ff46101ceb5 } from '../../../../src/admin/BackToReport.tsx'
import { BesideText as BesideText_0c734465f41659af036d1443a37a0e90 } from '../../../../src/admin/beside/BesideText.tsx'
import { ChosenAtFirst as ChosenAtFirst_32df85ee5b2586395468dd84761377a1 } from '../../../../src/admin/fields/ChosenAtFirst.tsx'
import { ItemWorkflowPanel as ItemWorkflowPanel_529d9cc61172682ad6fe77a5e89fa552 } from '../../../../src/admin/ItemWorkflowPanel.tsx'
import { ItemStateCell as ItemStateCell_c13f45d0d416353cd0ea34f92a41344e } from '../../../../src/admin/cells/ItemStateCell.tsx'
import { AreaCell as AreaCell_278328c990d7ef2467d3c7d6c69843d6 } from '../../../../src/admin/cells/AreaCell.tsx'
import { AreaField as AreaField_6e281f579c1b5836869695b04c351aaf } from '../../../../src/admin/fields/AreaField.tsx'
import { FiguresField as FiguresField_5c69c87b46887357b5b25520f31ea472 } from '../../../../src/admin/fields/FiguresField.tsx'
import { NewTable as NewTable_bb1180ce133cc588f00989876248c2b0 } from '../../../../src/admin/fields/NewTable.tsx'
import { FilledFromNote as FilledFromNote_c21bf540b23c753129944edafb59a614 } from '../../../../src/admin/lastYear/FilledFromNote.tsx'
import { TableField as TableField_da8ad9d95b7c5bff71ad49a8b1d10570 } from '../../../../src/admin/tables/TableField.tsx'
import { ToldValue as ToldValue_c1da0c7231d41cef8f112ad674bf5143 } from '../../../../src/admin/told/ToldValue.tsx'
import { MomentCell as MomentCell_25c617395548276b7467c937455bf13f } from '../../../../src/admin/cells/MomentCell.tsx'
import { ToldMoment as ToldMoment_69377573fee34f3f8823a6be5b7172e0 } from '../../../../src/admin/told/ToldMoment.tsx'
import { JsonFolded as JsonFolded_9b19877f76ad11906c4c9a21e73b02dc } from '../../../../src/admin/json/JsonFolded.tsx'
import { RequestPanel as RequestPanel_664c81392830b6fa12ecaa9465dfbe91 } from '../../../../src/admin/RequestPanel.tsx'
import { KindCell as KindCell_0f212e284fe6518a17ac6aa9f9cefa35 } from '../../../../src/admin/cells/KindCell.tsx'
import { ToldKind as ToldKind_21f86485c879e68be9f9c65bb5641967 } from '../../../../src/admin/told/ToldKind.tsx'
import { DocumentCell as DocumentCell_5055555dea890582847dbede52736980 } from '../../../../src/admin/cells/DocumentCell.tsx'
import { ToldDocument as ToldDocument_adb19a45c2bd9a50a23ca24929923588 } from '../../../../src/admin/told/ToldDocument.tsx'
import { PersonCell as PersonCell_f307c85fddf271f0946a70aeda269874 } from '../../../../src/admin/cells/PersonCell.tsx'
import { ToldPerson as ToldPerson_394eb81104ef4448c27b2a8e9d327b2b } from '../../../../src/admin/told/ToldPerson.tsx'
import { FirstPasswordNotice as FirstPasswordNotice_40b2326d6285a8c02f0b3ca785213498 } from '../../../../src/admin/fields/FirstPasswordNotice.tsx'
import { AccountPanel as AccountPanel_6023d6bedc765222adc6e5447365c5fb } from '../../../../src/admin/accounts/AccountPanel.tsx'
import { DeputyPanel as DeputyPanel_83b40d03274ca06dda86aa89ef19b667 } from '../../../../src/admin/accounts/DeputyPanel.tsx'
import { PresentPassword as PresentPassword_b616403a89d49a696966a8b3db156af9 } from '../../../../src/admin/fields/PresentPassword.tsx'
import { NewAccount as NewAccount_a57be7312fe925a20464ff69a4d64b32 } from '../../../../src/admin/accounts/NewAccount.tsx'
import { WebhookPanel as WebhookPanel_15080ddb83c83e3b0ceb301bc89f06e9 } from '../../../../src/admin/WebhookPanel.tsx'
import { ToldEvent as ToldEvent_ebba4904a7199bf5f35abf9de32e0747 } from '../../../../src/admin/told/ToldEvent.tsx'
import { ToldState as ToldState_d4ccda80f70c32e10735f14f6f45fcc2 } from '../../../../src/admin/told/ToldState.tsx'
import { RowInWords as RowInWords_9d10e1f8fd21c4bb313f32a097464b30 } from '../../../../src/admin/fields/RowInWords.tsx'
import { LexiconRowLabel as LexiconRowLabel_ada665350d09e79c8c41f8e4a1fb0445 } from '../../../../src/admin/fields/LexiconRowLabel.tsx'
import { SettingsVersionsView as SettingsVersionsView_42ee52c0cb428ff5c89816ae220979cf } from '../../../../src/admin/compare/SettingsVersionsView.tsx'
import { SecrecyNotice as SecrecyNotice_36a535da3157bf9085ce79cef8905649 } from '../../../../src/admin/SecrecyNotice.tsx'
import { WorkingBar as WorkingBar_c31424e43ef1886e8102cf3d68f9ff35 } from '../../../../src/admin/progress/WorkingBar.tsx'
import { Icon as Icon_8e667ac4b9483eaa619866b9308f03ba } from '../../../../src/admin/Logo.tsx'
import { Logo as Logo_8e667ac4b9483eaa619866b9308f03ba } from '../../../../src/admin/Logo.tsx'
import { LanguageChoice as LanguageChoice_44fe4f9de184bb9c72e7e01fe8498bab } from '../../../../src/admin/LanguageChoice.tsx'
import { SignInTitle as SignInTitle_387468fbf7cf2116e0eda7a74d53303e } from '../../../../src/admin/views/SignInTitle.tsx'
import { TaskCount as TaskCount_4889255c745c048408d2653efc555259 } from '../../../../src/admin/workbench/TaskCount.tsx'
import { MendedPages as MendedPages_3b2786553df145af5d87ab7109306ef6 } from '../../../../src/admin/mending/MendedPages.tsx'
import { DraftKeeper as DraftKeeper_9ae84e21861552455480361ed7a6dca5 } from '../../../../src/admin/unsaved/drafts/DraftKeeper.tsx'
import { Workbench as Workbench_0d437c80da83b3da4a82ae60dbf6d2cd } from '../../../../src/admin/workbench/Workbench.tsx'
import { ImportView as ImportView_b4ccb9ed195be470405810dfe16843f1 } from '../../../../src/admin/importing/ImportView.tsx'
import { AlertsView as AlertsView_1239aebe46cc36bb1daec6129e1ab0af } from '../../../../src/admin/alerts/AlertsView.tsx'
import { NoAccountYet as NoAccountYet_9296bb88f626203c1e1ff5e965eafebb } from '../../../../src/admin/views/NoAccountYet.tsx'
import { PasswordForgotten as PasswordForgotten_4e00c1931df7bba173d468939c937044 } from '../../../../src/admin/views/PasswordForgotten.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/unsaved/UnsavedWork.tsx#UnsavedWork": UnsavedWork_c46122acd384859481f35d46a61df01a,
  "/src/admin/WorkflowPanel.tsx#WorkflowPanel": WorkflowPanel_f54f414b4f5c8e9b98335337889f8a78,
  "/src/admin/CommentsPanel.tsx#CommentsPanel": CommentsPanel_b077e39b468561f2af095e9bc84de9e5,
  "/src/admin/ChangesPanel.tsx#ChangesPanel": ChangesPanel_2ae7d6ea5ff3015bc1f518a51fa0972b,
  "/src/admin/FindingsPanel.tsx#FindingsPanel": FindingsPanel_8ade360ee3262a1bfda529a87ac9610a,
  "/src/admin/comments/FieldComment.tsx#FieldComment": FieldComment_339ffc3263a437c7a156dacf183e692f,
  "/src/admin/fields/SettledNumber.tsx#SettledNumber": SettledNumber_6566af7c138dae228957329f049c6b69,
  "/src/admin/ChapterTree.tsx#ChapterTree": ChapterTree_6ad5b7f9f572e370721b4573f07e9898,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/pasting/PastingFeature.tsx#PastingFeature": PastingFeature_b565a71536b36d037b53db6eaf84e931,
  "/src/admin/numbers/BoundNumberFeature.tsx#BoundNumberFeature": BoundNumberFeature_6478f6ffa527b407466cb07424a2b3c8,
  "/src/admin/tables/TableInTextFeature.tsx#TableInTextFeature": TableInTextFeature_5ab3f9580887402cdd17386a4ad54667,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/lastYear/LastYearContact.tsx#LastYearContact": LastYearContact_cabfd209b4e586565b98c7e3fa82bd99,
  "/src/admin/fields/SettledRelationship.tsx#SettledRelationship": SettledRelationship_f83bbe4f378e2eb7e165d3b592e7bb73,
  "/src/admin/fields/ToldByPanel.tsx#ToldByPanel": ToldByPanel_ba6a7728b61c76c56fe8003746b9cfe0,
  "/src/admin/TwoPersonPanel.tsx#TwoPersonPanel": TwoPersonPanel_34fed69f87b14a268537b1b8b3ed0691,
  "/src/admin/importing/ImportLink.tsx#ImportLink": ImportLink_95959a597e108bfa8b9f1fd26db3a741,
  "/src/admin/unsaved/SaveDocument.tsx#SaveDocument": SaveDocument_b3f254872ec122d764e377c3301bc75c,
  "/src/admin/compare/CompareView.tsx#CompareView": CompareView_a7bc5a25539795e452b2d5abd8814b47,
  "/src/admin/compare/VersionsView.tsx#VersionsView": VersionsView_365a3802cc119f6eacb56c7b04d2019f,
  "/src/admin/compare/CompareView.tsx#VersionView": VersionView_a7bc5a25539795e452b2d5abd8814b47,
  "/src/admin/BackToReport.tsx#BackToReport": BackToReport_2e20f09ba0451f312b8b6ff46101ceb5,
  "/src/admin/beside/BesideText.tsx#BesideText": BesideText_0c734465f41659af036d1443a37a0e90,
  "/src/admin/fields/ChosenAtFirst.tsx#ChosenAtFirst": ChosenAtFirst_32df85ee5b2586395468dd84761377a1,
  "/src/admin/ItemWorkflowPanel.tsx#ItemWorkflowPanel": ItemWorkflowPanel_529d9cc61172682ad6fe77a5e89fa552,
  "/src/admin/cells/ItemStateCell.tsx#ItemStateCell": ItemStateCell_c13f45d0d416353cd0ea34f92a41344e,
  "/src/admin/cells/AreaCell.tsx#AreaCell": AreaCell_278328c990d7ef2467d3c7d6c69843d6,
  "/src/admin/fields/AreaField.tsx#AreaField": AreaField_6e281f579c1b5836869695b04c351aaf,
  "/src/admin/fields/FiguresField.tsx#FiguresField": FiguresField_5c69c87b46887357b5b25520f31ea472,
  "/src/admin/fields/NewTable.tsx#NewTable": NewTable_bb1180ce133cc588f00989876248c2b0,
  "/src/admin/lastYear/FilledFromNote.tsx#FilledFromNote": FilledFromNote_c21bf540b23c753129944edafb59a614,
  "/src/admin/tables/TableField.tsx#TableField": TableField_da8ad9d95b7c5bff71ad49a8b1d10570,
  "/src/admin/told/ToldValue.tsx#ToldValue": ToldValue_c1da0c7231d41cef8f112ad674bf5143,
  "/src/admin/cells/MomentCell.tsx#MomentCell": MomentCell_25c617395548276b7467c937455bf13f,
  "/src/admin/told/ToldMoment.tsx#ToldMoment": ToldMoment_69377573fee34f3f8823a6be5b7172e0,
  "/src/admin/json/JsonFolded.tsx#JsonFolded": JsonFolded_9b19877f76ad11906c4c9a21e73b02dc,
  "/src/admin/RequestPanel.tsx#RequestPanel": RequestPanel_664c81392830b6fa12ecaa9465dfbe91,
  "/src/admin/cells/KindCell.tsx#KindCell": KindCell_0f212e284fe6518a17ac6aa9f9cefa35,
  "/src/admin/told/ToldKind.tsx#ToldKind": ToldKind_21f86485c879e68be9f9c65bb5641967,
  "/src/admin/cells/DocumentCell.tsx#DocumentCell": DocumentCell_5055555dea890582847dbede52736980,
  "/src/admin/told/ToldDocument.tsx#ToldDocument": ToldDocument_adb19a45c2bd9a50a23ca24929923588,
  "/src/admin/cells/PersonCell.tsx#PersonCell": PersonCell_f307c85fddf271f0946a70aeda269874,
  "/src/admin/told/ToldPerson.tsx#ToldPerson": ToldPerson_394eb81104ef4448c27b2a8e9d327b2b,
  "/src/admin/fields/FirstPasswordNotice.tsx#FirstPasswordNotice": FirstPasswordNotice_40b2326d6285a8c02f0b3ca785213498,
  "/src/admin/accounts/AccountPanel.tsx#AccountPanel": AccountPanel_6023d6bedc765222adc6e5447365c5fb,
  "/src/admin/accounts/DeputyPanel.tsx#DeputyPanel": DeputyPanel_83b40d03274ca06dda86aa89ef19b667,
  "/src/admin/fields/PresentPassword.tsx#PresentPassword": PresentPassword_b616403a89d49a696966a8b3db156af9,
  "/src/admin/accounts/NewAccount.tsx#NewAccount": NewAccount_a57be7312fe925a20464ff69a4d64b32,
  "/src/admin/WebhookPanel.tsx#WebhookPanel": WebhookPanel_15080ddb83c83e3b0ceb301bc89f06e9,
  "/src/admin/told/ToldEvent.tsx#ToldEvent": ToldEvent_ebba4904a7199bf5f35abf9de32e0747,
  "/src/admin/told/ToldState.tsx#ToldState": ToldState_d4ccda80f70c32e10735f14f6f45fcc2,
  "/src/admin/fields/RowInWords.tsx#RowInWords": RowInWords_9d10e1f8fd21c4bb313f32a097464b30,
  "/src/admin/fields/LexiconRowLabel.tsx#LexiconRowLabel": LexiconRowLabel_ada665350d09e79c8c41f8e4a1fb0445,
  "/src/admin/compare/SettingsVersionsView.tsx#SettingsVersionsView": SettingsVersionsView_42ee52c0cb428ff5c89816ae220979cf,
  "/src/admin/SecrecyNotice.tsx#SecrecyNotice": SecrecyNotice_36a535da3157bf9085ce79cef8905649,
  "/src/admin/progress/WorkingBar.tsx#WorkingBar": WorkingBar_c31424e43ef1886e8102cf3d68f9ff35,
  "/src/admin/Logo.tsx#Icon": Icon_8e667ac4b9483eaa619866b9308f03ba,
  "/src/admin/Logo.tsx#Logo": Logo_8e667ac4b9483eaa619866b9308f03ba,
  "/src/admin/LanguageChoice.tsx#LanguageChoice": LanguageChoice_44fe4f9de184bb9c72e7e01fe8498bab,
  "/src/admin/views/SignInTitle.tsx#SignInTitle": SignInTitle_387468fbf7cf2116e0eda7a74d53303e,
  "/src/admin/workbench/TaskCount.tsx#TaskCount": TaskCount_4889255c745c048408d2653efc555259,
  "/src/admin/mending/MendedPages.tsx#MendedPages": MendedPages_3b2786553df145af5d87ab7109306ef6,
  "/src/admin/unsaved/drafts/DraftKeeper.tsx#DraftKeeper": DraftKeeper_9ae84e21861552455480361ed7a6dca5,
  "/src/admin/workbench/Workbench.tsx#Workbench": Workbench_0d437c80da83b3da4a82ae60dbf6d2cd,
  "/src/admin/importing/ImportView.tsx#ImportView": ImportView_b4ccb9ed195be470405810dfe16843f1,
  "/src/admin/alerts/AlertsView.tsx#AlertsView": AlertsView_1239aebe46cc36bb1daec6129e1ab0af,
  "/src/admin/views/NoAccountYet.tsx#NoAccountYet": NoAccountYet_9296bb88f626203c1e1ff5e965eafebb,
  "/src/admin/views/PasswordForgotten.tsx#PasswordForgotten": PasswordForgotten_4e00c1931df7bba173d468939c937044,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
