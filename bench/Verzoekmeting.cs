using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Bench;

/// <summary>
/// Times whole requests: sent over loopback, answered by Kestrel, everything from the login cookie to the last byte of HTML. Which pages there are is not
/// listed here: it follows the links, as each of these people, and takes some of every kind of page it meets.
/// </summary>
internal sealed partial class Verzoekmeting(int keren)
{
    private const int PerSoort = 12;
    private const int Opwarmen = 5;

    private static readonly string?[] Werkplekmensen = ["samira", "bram", "beatrijs", "karim", "coen", "bella", "wim", "rosa", "fenna", "bas", "debrug"];

    /// <summary>All pages of both hosts.</summary>
    public async Task<IReadOnlyList<Uitslag>> MeetAsync(Proefstad stad, int inwoners, string map, CancellationToken stop)
    {
        await using var buurt = await Webbuurt.StartAsync(new Gemeentenregister([stad.Gemeente]), map, await stad.DoeAsync(sp => InwonerMetPlanAsync(sp, stop)));
        var uitslagen = new List<Uitslag>();
        foreach (var (host, wortel, mensen) in new[] { ("Portaal", buurt.Portaal, new[] { null, Webbuurt.Inwoner }), ("Werkplek", buurt.Werkplek, Werkplekmensen) })
        {
            // A page that more people see is timed for the first of them; what another sees there is another page only when its path is.
            var gemeten = new HashSet<string>(StringComparer.Ordinal);
            foreach (var wie in mensen)
            {
                using var browser = await Webbuurt.OpenAsync(wortel, wie);
                foreach (var (soort, adressen) in await LoopLangsAsync(browser))
                {
                    if (gemeten.Add(soort))
                    {
                        uitslagen.Add(await TijdAsync(browser, $"{host} {soort} ({wie ?? "bezoeker"})", adressen, stad.Gemeente.Motor, inwoners));
                    }
                }
            }
        }

        return uitslagen;
    }

    private async Task<Uitslag> TijdAsync(HttpClient browser, string naam, IReadOnlyList<Uri> adressen, Opslagmotor motor, int inwoners)
    {
        var tijden = new double[keren];
        for (var i = -Opwarmen; i < keren; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            using var antwoord = await browser.GetAsync(adressen[(i + Opwarmen) % adressen.Count]);
            _ = await antwoord.Content.ReadAsByteArrayAsync();
            if (antwoord.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{naam}: {(int)antwoord.StatusCode} op {antwoord.RequestMessage!.RequestUri}; dan is er niets gemeten.");
            }

            if (i >= 0)
            {
                tijden[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }
        }

        Array.Sort(tijden);
        return new Uitslag(naam, motor, inwoners, tijden[keren / 2], tijden[(int)(keren * 0.95)], tijden[^1]);
    }

    // Breadth first, so that the first of every kind are those a person meets first.
    private static async Task<IReadOnlyList<(string Soort, IReadOnlyList<Uri> Adressen)>> LoopLangsAsync(HttpClient browser)
    {
        var soorten = new Dictionary<string, List<Uri>>(StringComparer.Ordinal);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var wachtrij = new Queue<Uri>([browser.BaseAddress!]);
        while (wachtrij.TryDequeue(out var adres))
        {
            var soort = Soort(browser.BaseAddress!, adres);
            if (!gezien.Add(adres.AbsoluteUri) || soorten.GetValueOrDefault(soort)?.Count >= PerSoort)
            {
                continue;
            }

            using var antwoord = await browser.GetAsync(adres, HttpCompletionOption.ResponseHeadersRead);
            if (antwoord.StatusCode != HttpStatusCode.OK || antwoord.Content.Headers.ContentType?.MediaType != "text/html" || antwoord.RequestMessage!.RequestUri != adres)
            {
                continue;
            }

            soorten.TryAdd(soort, []);
            soorten[soort].Add(adres);
            foreach (Match link in Verwijzing().Matches(await antwoord.Content.ReadAsStringAsync()))
            {
                var doel = new Uri(adres, WebUtility.HtmlDecode(link.Groups["doel"].Value));
                if (doel.AbsoluteUri.StartsWith(browser.BaseAddress!.AbsoluteUri, StringComparison.Ordinal) && !doel.AbsolutePath.Contains("/afmelden", StringComparison.Ordinal) && !doel.AbsolutePath.Contains("/aanmelden", StringComparison.Ordinal))
                {
                    wachtrij.Enqueue(doel);
                }
            }
        }

        return [.. soorten.Select(s => (s.Key, (IReadOnlyList<Uri>)s.Value))];
    }

    private static async Task<Bsn> InwonerMetPlanAsync(IServiceProvider sp, CancellationToken stop)
    {
        await using var commando = await sp.GetRequiredService<Werkeenheid>().CommandoZonderPersonenAsync(
            """SELECT l."Persoon" FROM gezin_planlid l JOIN gezin_plan p ON p."Id" = l."Plan" JOIN gezin_persoon m ON m."Id" = l."Persoon" WHERE p."Status" = 'Actief' AND m."Geboren" < '1990-01-01' ORDER BY l."Persoon" LIMIT 1""", stop);
        await using var lezer = await commando.ExecuteReaderAsync(stop);
        _ = await lezer.ReadAsync(stop);
        var persoon = new PersoonId(lezer.GetGuid(0));
        await lezer.CloseAsync();
        return (await sp.GetRequiredService<PersoonInBeeld>().GeefAsync(Actor.Systeem("meting"), persoon, Doelen.Beheer, stop))!.Bsn!.Value;
    }

    private static string Soort(Uri wortel, Uri adres) => Veranderlijk().Replace("/" + adres.AbsolutePath[wortel.AbsolutePath.Length..], "…");

    [GeneratedRegex("href=\"(?<doel>[^\"#]+)")]
    private static partial Regex Verwijzing();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/kwartaalmonitor/)[0-9]{4}-[1-4]|(?<=/agenda/)(?!beleid)[^/]+|(?<=/monitor/)i-[0-9]+")]
    private static partial Regex Veranderlijk();
}
