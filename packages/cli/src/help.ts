export const help = `wagate: a WhatsApp gateway with its dashboard

Usage
  wagate [flags]                     start, and print the address
  wagate doctor [flags]              look for what keeps it from working, with the flags that it is started with
  wagate doctor URL [--origin URL]   look at a gateway from here, with an API key of it in WAGATE_KEY
  wagate backup --out FILE           copy the database to a file, also while it runs
  wagate restore FILE                put a backup into a data directory that has no database
  wagate migrate --to postgres://…   bring everything from the data directory into an empty PostgreSQL database
  wagate data export --session ID [--contact JID] --out FILE
                                     write down everything that is held of a session, or of one contact in it
  wagate data delete --session ID [--contact JID]
                                     delete all of that for good
  wagate admin create EMAIL          make an account, and print a link that sets its password
  wagate admin reset-link EMAIL      print a link that sets a new password
  wagate admin promote EMAIL         make an account a super admin
  wagate admin key EMAIL             make an API key for the organization of an account, and print it

Flags (each also as an environment variable)
  --port N              port to listen on; 0 takes a free one   WAGATE_PORT, default 8790
  --host ADDRESS        address to bind                         WAGATE_HOST, default 127.0.0.1
  --data DIRECTORY      where everything is kept                WAGATE_DATA, default .wagate
  --whatsapp            link phones to WhatsApp itself;         WAGATE_WHATSAPP
                        without it, to a demo network on this machine
  --open-registration   let anyone who reaches it sign up       WAGATE_OPEN_REGISTRATION
  --webhooks-to-private let webhooks lead into private          WAGATE_WEBHOOKS_TO_PRIVATE
                        networks and to this machine, and files
                        that are sent be fetched from there
  --smtp URL            mail server for invitations, resets     WAGATE_SMTP
                        of passwords and alerts, such as
                        smtp://user:password@host:587?from=wagate@example.org
                        (the environment keeps it out of lists of processes)
  --public-url URL      where people reach it, as links have    WAGATE_PUBLIC_URL
                        it; with a path where a proxy puts it below one, such as
                        https://example.org/wagate; default: what it listens on
  --origin URL          another origin whose pages may use it,  WAGATE_ORIGIN
                        and name that it answers by; may be given several times
  --trust-proxy LIST    proxies to believe whom they speak      WAGATE_TRUST_PROXY
                        for: addresses, ranges such as 10.0.0.0/8, loopback, private
  --gateway URL         serve the dashboard alone, in front     WAGATE_GATEWAY
  --identity URL        of another gateway and its identity     WAGATE_IDENTITY
  --device-name NAME    how phones list what they are linked    WAGATE_DEVICE_NAME, default Wagate
                        to; what is linked already keeps its name
  --retention-days N    forget what was said and what happened  WAGATE_RETENTION_DAYS, default 0: never
                        longer ago
  --largest-media MB    the largest file of a message that is   WAGATE_LARGEST_MEDIA, default 64
                        given out
  --keep-media          keep files of messages, sealed, in the  WAGATE_KEEP_MEDIA
                        data directory; without it nothing of a file is kept
  --media-space GB      how much they may take; then the oldest WAGATE_MEDIA_SPACE, default 10
                        go first
  --metrics [HOST:]PORT metrics for Prometheus, at /metrics of  WAGATE_METRICS
                        that address alone: of this machine where no host is named; others need
                        the token of WAGATE_METRICS_TOKEN (in the environment)
  --log-level LEVEL     error, warn, info or debug              WAGATE_LOG_LEVEL, default info
  --log-format FORMAT   text, or json: one object a line        WAGATE_LOG_FORMAT, default text
  --no-open             do not open a browser                   WAGATE_NO_OPEN
  --version, --help

Environment
  DATABASE_URL          a PostgreSQL database instead of a file in the data directory
  WAGATE_ADMIN_NUMBER   the number with its country code that the page "Admin number" offers to link
  WAGATE_SECRET         the secret that seals stored keys; without it, a file beside the data directory holds one
`;
