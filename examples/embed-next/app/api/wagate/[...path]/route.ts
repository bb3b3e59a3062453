import { embed } from '@/server/embed';

const handle = (request: Request) => embed().fetch(request);

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT };
