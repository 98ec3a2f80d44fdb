/**
 * Every change is one Lua script, because Redis runs a script as a whole. All keys share one hash
 * tag, so that a Redis Cluster keeps them together.
 */
export const redisScripts = {
  /** KEYS claim; ARGV lease in ms, fence. Answers 1 acquired, 0 busy, -1 committed. */
  claim: `local held = redis.call('GET', KEYS[1])
if held == 'done' then return -1 end
if held then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[1])
return 1`,

  /** KEYS claim; ARGV fence, time to live in ms. */
  commit: `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'done', 'PX', ARGV[2])
return 1`,

  /** KEYS claim; ARGV fence. */
  release: `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`,

  /** KEYS record, due; ARGV expected, text, revision, dueAt, expiresAt, key, channel, message. */
  write: `local version = redis.call('HGET', KEYS[1], 'version') or ''
if version ~= ARGV[1] then return 0 end
local revision = redis.call('HGET', KEYS[1], 'revision')
redis.call('HINCRBY', KEYS[1], 'version', 1)
redis.call('HSET', KEYS[1], 'text', ARGV[2], 'revision', ARGV[3])
redis.call('PEXPIREAT', KEYS[1], ARGV[5])
if ARGV[4] == '' then redis.call('ZREM', KEYS[2], ARGV[6])
else redis.call('ZADD', KEYS[2], ARGV[4], ARGV[6]) end
if revision ~= ARGV[3] then redis.call('PUBLISH', ARGV[7], ARGV[8]) end
return 1`,

  /** KEYS record, due; ARGV key. */
  remove: `redis.call('ZREM', KEYS[2], ARGV[1])
return redis.call('DEL', KEYS[1])`,

  /** KEYS due; ARGV now, limit, start of the records' keys. Drops what has expired meanwhile. */
  listDue: `local texts, from, limit = {}, 0, tonumber(ARGV[2])
while #texts < limit do
  local keys = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', from, limit)
  if #keys == 0 then break end
  for _, key in ipairs(keys) do
    local text = redis.call('HGET', ARGV[3] .. key, 'text')
    if not text then redis.call('ZREM', KEYS[1], key)
    else
      from = from + 1
      if #texts < limit then texts[#texts + 1] = text end
    end
  end
end
return texts`,
} as const;
