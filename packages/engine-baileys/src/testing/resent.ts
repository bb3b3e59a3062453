import { proto } from 'baileys';

/** What our phone answers when it is asked for a message that this device could not read. */
export function resent(info: proto.IWebMessageInfo): proto.IMessage {
  const webMessageInfoBytes = proto.WebMessageInfo.encode(info).finish();
  const peerDataOperationResult = [{ placeholderMessageResendResponse: { webMessageInfoBytes } }];
  return {
    protocolMessage: { type: 17, peerDataOperationRequestResponseMessage: { peerDataOperationResult } },
  };
}
