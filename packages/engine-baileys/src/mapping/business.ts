import type { MessageContent, TextKind } from '@wagate/engine';
import type { proto } from 'baileys';
import { boundedList, linesOf } from './bounded.js';
import { mediaOf } from './media.js';
import { toNumber } from './time.js';

type TextContent = Extract<MessageContent, { type: TextKind }>;

/** A button has a few words, and a card a paragraph. */
const OPTION_LENGTH = 1024;

/** What a message has to read, in its order: what it says, what can be chosen, what stands beneath. */
interface Parts {
  title?: string | null | undefined;
  text?: (string | null | undefined)[];
  options?: (string | null | undefined)[];
  footer?: string | null | undefined;
  head?: proto.IMessage | null | undefined;
}

export function textContent(type: TextKind, parts: Parts): TextContent {
  const text = linesOf(parts.title, ...(parts.text ?? []));
  const options = boundedList(parts.options?.map((option) => option?.trim()).filter((option) => !!option));
  const footer = linesOf(parts.footer);
  const media = parts.head && mediaOf(parts.head, false);
  const { caption, ...described } = media ?? {};
  return {
    type,
    text: linesOf(caption, text, ...options, footer),
    ...((options.length > 0 || footer) && {
      parts: {
        ...((caption || text) && { text: linesOf(caption, text) }),
        ...(footer && { footer }),
        ...(options.length > 0 && {
          options: options.map((option) => option?.slice(0, OPTION_LENGTH) ?? ''),
        }),
      },
    }),
    ...(media && { media: described as typeof media }),
  };
}

/** What businesses send: text with rows, buttons, cards, goods and prices. */
export function businessOf(message: proto.IMessage): MessageContent | undefined {
  const head = headOf(message);
  const { listMessage, buttonsMessage, interactiveMessage, productMessage, orderMessage } = message;
  if (listMessage) return listOf(listMessage);
  if (buttonsMessage) {
    const { text, contentText, footerText, buttons } = buttonsMessage;
    return textContent('buttons', {
      title: text,
      text: [contentText, ...placeOf(buttonsMessage.locationMessage)],
      options: boundedList(buttons).map(
        ({ buttonText, nativeFlowInfo }) => buttonText?.displayText || nativeFlowInfo?.name,
      ),
      footer: footerText,
      head,
    });
  }
  if (message.templateMessage) return templateOf(message.templateMessage, head);
  if (message.highlyStructuredMessage) return structuredOf(message.highlyStructuredMessage, head);
  if (interactiveMessage) return interactiveOf('interactive', interactiveMessage, head);
  if (productMessage) {
    return textContent('product', {
      text: productLines(productMessage),
      footer: productMessage.footer,
      head,
    });
  }
  if (!orderMessage) return undefined;
  const { itemCount, totalAmount1000, totalCurrencyCode, orderTitle, orderId } = orderMessage;
  return textContent('order', {
    title: orderTitle,
    text: [
      orderMessage.message,
      itemCount ? `${itemCount} ${itemCount === 1 ? 'item' : 'items'}` : undefined,
      price(totalAmount1000, totalCurrencyCode),
      orderId ? `Order ${orderId}` : undefined,
    ],
  });
}

/** What stands above the text of buttons, templates, flows and goods: where their file is, if they have one. */
export function headOf({
  buttonsMessage,
  templateMessage,
  highlyStructuredMessage,
  interactiveMessage,
  productMessage,
}: proto.IMessage): proto.IMessage | undefined {
  if (buttonsMessage) return buttonsMessage;
  const template = templateMessage ?? highlyStructuredMessage?.hydratedHsm;
  const flow = template ? template.interactiveMessageTemplate : interactiveMessage;
  if (flow) return headOfFlow(flow);
  if (productMessage) return pictureOf(productMessage);
  const { hydratedTemplate, hydratedFourRowTemplate, fourRowTemplate } = template ?? {};
  const { highlyStructuredMessage: _, ...rows } = fourRowTemplate ?? {};
  return hydratedTemplate ?? hydratedFourRowTemplate ?? rows;
}

function headOfFlow({ header, carouselMessage }: proto.Message.IInteractiveMessage): proto.IMessage {
  const above =
    header ?? carouselMessage?.cards?.find((card) => card.header?.hasMediaAttachment)?.header ?? {};
  const { productMessage, locationMessage: _, ...files } = above;
  return productMessage ? pictureOf(productMessage) : files;
}

const pictureOf = ({ product, catalog }: proto.Message.IProductMessage): proto.IMessage => ({
  imageMessage: product?.productImage ?? catalog?.catalogImage,
});

type Head = ReturnType<typeof headOf>;

function listOf(list: proto.Message.IListMessage): MessageContent {
  const rows = boundedList(list.sections).flatMap((section) => [
    section.title,
    ...boundedList(section.rows).map(({ title, description }) =>
      [title, description].filter(Boolean).join(': '),
    ),
  ]);
  const products = boundedList(list.productListInfo?.productSections).map(({ title }) => title);
  return textContent('list', {
    title: list.title,
    text: [list.description],
    options: [list.buttonText, ...rows, ...products],
    footer: list.footerText,
  });
}

function templateOf(template: proto.Message.ITemplateMessage, head: Head): MessageContent {
  if (template.interactiveMessageTemplate)
    return interactiveOf('template', template.interactiveMessageTemplate, head);
  const hydrated = template.hydratedTemplate ?? template.hydratedFourRowTemplate;
  if (hydrated) {
    return textContent('template', {
      title: hydrated.hydratedTitleText,
      text: [hydrated.hydratedContentText, ...placeOf(hydrated.locationMessage)],
      options: boundedList(hydrated.hydratedButtons).map(
        ({ quickReplyButton, urlButton, callButton }) =>
          quickReplyButton?.displayText ?? (urlButton ?? callButton)?.displayText,
      ),
      footer: hydrated.hydratedFooterText,
      head,
    });
  }
  const { content, footer, highlyStructuredMessage } = template.fourRowTemplate ?? {};
  return textContent('template', {
    text: [wordsOfStructured(highlyStructuredMessage), wordsOfStructured(content)],
    footer: wordsOfStructured(footer),
    head,
  });
}

function structuredOf(structured: proto.Message.IHighlyStructuredMessage, head: Head): MessageContent {
  const { hydratedHsm } = structured;
  return hydratedHsm
    ? templateOf(hydratedHsm, head)
    : textContent('template', { text: [wordsOfStructured(structured)] });
}

/** Its name and what is put into it: the sentence itself is the business's, and is not sent. */
const wordsOfStructured = (structured: proto.Message.IHighlyStructuredMessage | null | undefined) =>
  structured && linesOf(structured.elementName, ...boundedList(structured.params));

function interactiveOf(
  type: 'interactive' | 'template',
  whole: proto.Message.IInteractiveMessage,
  head: Head,
): MessageContent {
  const cards = boundedList(whole.carouselMessage?.cards).flatMap((card) => [
    linesOf(...interactiveLines(card), card.footer?.text),
    ...flowButtons(card),
  ]);
  return textContent(type, {
    text: interactiveLines(whole),
    options: [...flowButtons(whole), ...cards],
    footer: whole.footer?.text,
    head,
  });
}

function interactiveLines({
  header,
  body,
}: proto.Message.IInteractiveMessage): (string | null | undefined)[] {
  return [
    header?.title,
    header?.subtitle,
    ...placeOf(header?.locationMessage),
    ...(header?.productMessage ? productLines(header.productMessage) : []),
    body?.text,
  ];
}

/** A button's words are in JSON, whose form is the business's. */
function flowButtons({ nativeFlowMessage }: proto.Message.IInteractiveMessage): (string | undefined)[] {
  return boundedList(nativeFlowMessage?.buttons).flatMap(({ name, buttonParamsJson }) => {
    const said = jsonOf(buttonParamsJson);
    const { display_text, title, sections } = said;
    const rows = Array.isArray(sections) ? boundedList(sections).flatMap(sectionRows) : [];
    const words = [display_text, title].find((word) => typeof word === 'string' && word);
    return [typeof words === 'string' ? words : rows.length ? undefined : (name ?? undefined), ...rows];
  });
}

function sectionRows(section: unknown): (string | undefined)[] {
  const { title, rows } = (section ?? {}) as { title?: unknown; rows?: unknown };
  const named = Array.isArray(rows) ? boundedList(rows) : [];
  return [title, ...named.map((row) => (row as { title?: unknown } | null)?.title)].map((word) =>
    typeof word === 'string' ? word : undefined,
  );
}

function jsonOf(json: string | null | undefined): Record<string, unknown> {
  if (!json || json.length > 65_536) return {};
  try {
    const said: unknown = JSON.parse(json);
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function productLines({
  product,
  catalog,
  body,
}: proto.Message.IProductMessage): (string | null | undefined)[] {
  return [
    product?.title ?? catalog?.title,
    product?.description ?? catalog?.description,
    price(product?.salePriceAmount1000 || product?.priceAmount1000, product?.currencyCode),
    product?.url,
    body,
  ];
}

const placeOf = (place: proto.Message.ILocationMessage | null | undefined): (string | null | undefined)[] => [
  place?.name,
  place?.address,
];

/** An amount in thousandths of its currency. */
export function price(
  amount1000: Parameters<typeof toNumber>[0],
  currency: string | null | undefined,
  divisor = 1000,
): string | undefined {
  const amount = toNumber(amount1000);
  return amount === undefined ? undefined : `${amount / divisor} ${currency ?? ''}`.trim();
}
