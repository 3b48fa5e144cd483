using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace OutlookCoach.Service.SignIn;

/// <summary>
/// What was worked out for a token: a bounded number of things, each at most as long as its token lives, in memory only.
/// Of the token itself there is but a hash.
/// </summary>
public sealed class TokenMemory<T>(TimeProvider time, int most) : IDisposable
    where T : class
{
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = most });
    private readonly Lock making = new();

    /// <summary>How many things there are.</summary>
    public int Count => kept.Count;

    public T? Find(ReadOnlySpan<char> token) => Find(Hash(token));

    public void Keep(string token, T thing, DateTimeOffset until) => Keep(Hash(token), thing, until);

    /// <summary>Finds it, or makes it: once, however many ask at the same time.</summary>
    public T FindOrMake(string token, DateTimeOffset until, Func<T> make)
    {
        var hash = Hash(token);
        lock (making)
        {
            if (Find(hash) is { } known)
            {
                return known;
            }

            var made = make();
            Keep(hash, made, until);
            return made;
        }
    }

    public void Dispose() => kept.Dispose();

    private T? Find(TokenHash hash) =>
        kept.TryGetValue(hash, out Entry? entry) && entry!.Until > time.GetUtcNow() ? entry.Thing : null;

    private void Keep(TokenHash hash, T thing, DateTimeOffset until)
    {
        var left = until - time.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            kept.Set(hash, new Entry(thing, until), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = left });
        }
    }

    private static TokenHash Hash(ReadOnlySpan<char> token)
    {
        var room = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(token.Length));
        try
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(room.AsSpan(0, Encoding.UTF8.GetBytes(token, room)), hash);
            return MemoryMarshal.Read<TokenHash>(hash);
        }
        finally
        {
            // The next to rent it must not find a token in it.
            ArrayPool<byte>.Shared.Return(room, clearArray: true);
        }
    }

    private readonly record struct TokenHash(UInt128 First, UInt128 Second);

    private sealed record Entry(T Thing, DateTimeOffset Until);
}
