export type { ChatChange, DeletedMessage, ToldChatChange, WantedChatChange } from './chat-changes.js';
export type { Directory, NumberCheck, PersonInfo, ProfilePicture } from './directory.js';
export type { Engine, EngineSession, Linking } from './engine.js';
export type { CloseReason, EngineEvent, EngineSignal, NewChats, ReachOut } from './events.js';
export type { GroupSettings, Groups, RefusedMember } from './groups.js';
export type { EngineHost, KeyWrite } from './host.js';
export type { MediaReader, MediaReference, OpenMedia } from './media.js';
export type {
  ChatKind,
  ContactCard,
  EngineChat,
  EngineContact,
  EngineGroup,
  EngineMessage,
  EnginePerson,
  EventDetails,
  MediaContent,
  MessageContent,
  MessageStatus,
  SealedFor,
  TargetSender,
  TextKind,
} from './model.js';
export type { Presence } from './presence.js';
export type { MessageTarget, SendContent, SendFile, SendMessage, SentMessage } from './send.js';
