using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Rotonde.Weblaag.Beveiliging;

/// <summary>
/// How much one address may ask of the pages that anybody may open: enough for a library full of people behind one address, too little to keep others out or to try codes. Whoever is logged in is
/// not counted, and neither is an address that says nothing: an unknown one, or this machine itself (a proxy that does not pass on who asks would otherwise close the door for everybody).
/// </summary>
internal static class Drukte
{
    /// <summary>Pages one address may open in one go; after that this many per second.</summary>
    internal const int Paginas = 600;

    /// <summary>Per second.</summary>
    internal const int PaginasPerSeconde = 60;

    /// <summary>Forms one address may send in one go; after that one every other second.</summary>
    internal const int Formulieren = 120;

    private static readonly TimeSpan Even = TimeSpan.FromSeconds(2);

    /// <summary>Sets the limits.</summary>
    internal static void Zet(RateLimiterOptions opties)
    {
        opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        opties.OnRejected = (afgewezen, _) =>
        {
            afgewezen.HttpContext.Response.Headers.RetryAfter = (afgewezen.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wacht) ? Math.Ceiling(wacht.TotalSeconds) : 2).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        opties.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(v => Van(v) is { } adres ? Emmer(adres, Paginas, 2 * PaginasPerSeconde) : Vrij()),
            PartitionedRateLimiter.Create<HttpContext, string>(v => HttpMethods.IsPost(v.Request.Method) && Van(v) is { } adres ? Emmer(adres, Formulieren, 1) : Vrij()));
    }

    /// <summary>What is counted: the address, of IPv6 the part that belongs to one house; none when this request is not counted.</summary>
    internal static string? Van(HttpContext verzoek)
    {
        var adres = verzoek.Connection.RemoteIpAddress;
        if (adres is null || IPAddress.IsLoopback(adres) || verzoek.User.Identity?.IsAuthenticated == true || verzoek.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return null;
        }

        var bytes = (adres.IsIPv4MappedToIPv6 ? adres.MapToIPv4() : adres).GetAddressBytes();
        return Convert.ToHexString(bytes.Length == 16 ? bytes.AsSpan(0, 8) : bytes);
    }

    private static RateLimitPartition<string> Vrij() => RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Emmer(string adres, int vol, int erbij) => RateLimitPartition.GetTokenBucketLimiter(
        adres, _ => new() { TokenLimit = vol, TokensPerPeriod = erbij, ReplenishmentPeriod = Even, AutoReplenishment = true, QueueLimit = 0 });
}
