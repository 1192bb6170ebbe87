using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>
/// Keeps the sessions in memory; the cookie holds only a random key. So logging out ends a session for every copy of its cookie, in the next request.
/// A restart of the host asks everyone to log in again.
/// </summary>
internal sealed class Sessielijst(TimeProvider klok) : ITicketStore
{
    private readonly ConcurrentDictionary<string, AuthenticationTicket> _sessies = new(StringComparer.Ordinal);
    private long _geveegd;

    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        Veeg();
        var sleutel = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        _sessies[sleutel] = ticket;
        return Task.FromResult(sleutel);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        // Only what is still there: a session that was ended meanwhile stays ended.
        if (_sessies.TryGetValue(key, out var oud))
        {
            _sessies.TryUpdate(key, ticket, oud);
        }

        return Task.CompletedTask;
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        Task.FromResult(_sessies.TryGetValue(key, out var ticket) && !Verlopen(ticket) ? ticket : null);

    public Task RemoveAsync(string key)
    {
        _sessies.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    private bool Verlopen(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc < klok.GetUtcNow();

    private void Veeg()
    {
        var minuut = klok.GetUtcNow().ToUnixTimeSeconds() / 60;
        if (Interlocked.Exchange(ref _geveegd, minuut) == minuut)
        {
            return;
        }

        foreach (var (sleutel, ticket) in _sessies)
        {
            if (Verlopen(ticket))
            {
                _sessies.TryRemove(sleutel, out _);
            }
        }
    }
}
