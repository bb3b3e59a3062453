import { type ElementDoc, paragraphsOf } from './element.js';
import { InlineCode } from './inline-code.js';

/** Name, tag and description. */
export const Head = ({ element, title }: { element: ElementDoc; title: string }) => (
  <header>
    <h1>{title}</h1>
    <p className="tag">
      <code>{`<${element.tagName}>`}</code>
    </p>
    {paragraphsOf(element).map((text, at) => (
      <p key={text} className={at === 0 ? 'lead' : undefined}>
        <InlineCode text={text} />
      </p>
    ))}
  </header>
);
