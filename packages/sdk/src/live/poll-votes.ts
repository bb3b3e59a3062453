import type { Schemas } from '@wagate/contract/types';
import { type Person, samePerson } from './person.js';

type Poll = Schemas['MessagePoll'];

interface Vote extends Person {
  name?: string;
  options: readonly string[];
  timestamp: number;
}

/** The last vote of every person, by poll. */
export class PollVotes {
  readonly #byPoll = new Map<string, Vote[]>();

  /** @returns the poll with this vote in it; the same poll when a later vote of the person is known. */
  take(target: string, poll: Poll, vote: Vote): Poll {
    const votes = this.#byPoll.get(target) ?? votesOf(poll);
    const before = votes.find((known) => samePerson(known, vote));
    if (before && before.timestamp > vote.timestamp) return poll;
    const after = [...votes.filter((known) => known !== before), vote];
    this.#byPoll.set(target, after);
    // Votes that the gateway counted without naming the voters stay counted.
    const unnamed = (text: string, total: number) =>
      total - votes.filter(({ options }) => options.includes(text)).length;
    const voted = (all: readonly Vote[]) => all.filter(({ options }) => options.length > 0).length;
    return {
      ...poll,
      options: poll.options.map(({ text, votes: total }) => {
        const named = after.filter(({ options }) => options.includes(text));
        const voters = named.map(({ jid, lid, name, fromMe }) => ({ jid, lid, name, fromMe }));
        return {
          text,
          votes: Math.max(0, unnamed(text, total)) + named.length,
          ...(poll.hideVotes ? {} : { voters }),
        };
      }),
      totalVotes: Math.max(0, poll.totalVotes - voted(votes)) + voted(after),
    };
  }

  /** What is read over REST counts from now on. */
  forget(target: string): void {
    this.#byPoll.delete(target);
  }
}

function votesOf(poll: Poll): Vote[] {
  const votes: Vote[] = [];
  for (const { text, voters = [] } of poll.options)
    for (const voter of voters) {
      const at = votes.findIndex((vote) => samePerson(vote, voter));
      if (at < 0) votes.push({ ...voter, options: [text], timestamp: 0 });
      else votes[at] = { ...votes[at]!, options: [...votes[at]!.options, text] };
    }
  return votes;
}
