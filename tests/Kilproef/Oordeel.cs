using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;

namespace Rotonde.Kilproef;

/// <summary>Nothing lost and nothing twice: by what must hold of any world, and beside a world in which nobody died.</summary>
internal static class Oordeel
{
    /// <summary>Everything that is wrong, one sentence each.</summary>
    /// <param name="stand">The world in which the Worker was killed.</param>
    /// <param name="ingelegd">What providers put in its box.</param>
    /// <param name="ongestoord">The world in which it was not; none: only what must always hold.</param>
    internal static IReadOnlyList<string> Vel(Eindstand stand, IReadOnlyList<Invoer> ingelegd, Eindstand? ongestoord) =>
        [.. Berichten(stand, ingelegd), .. Mappen(stand, ingelegd), .. Uit(stand), .. Outbox(stand), .. Declaraties(stand), .. Boekingen(stand), .. ongestoord is null ? [] : Verschil(stand, ongestoord)];

    private static IEnumerable<string> Berichten(Eindstand stand, IReadOnlyList<Invoer> ingelegd)
    {
        var binnen = stand.Stukken.Where(s => s.Richting == "In").ToLookup(s => s.Vingerafdruk, StringComparer.Ordinal);
        var antwoorden = stand.Stukken.Where(s => s is { Richting: "Uit", AntwoordOp.Length: > 0 }).ToLookup(s => s.AntwoordOp, StringComparer.Ordinal);
        foreach (var (naam, inhoud) in ingelegd.DistinctBy(i => Eindstand.Vingerafdruk(i.Inhoud.Span)))
        {
            var stukken = binnen[Eindstand.Vingerafdruk(inhoud.Span)].ToList();
            if (stukken is not [var stuk])
            {
                yield return $"{naam} staat {stukken.Count} keer in het register.";
                continue;
            }

            if (stuk.Staat is not ("Verwerkt" or "Afgekeurd" or "Geweigerd"))
            {
                yield return $"{naam} heeft geen uitslag: {stuk.Staat}.";
            }

            var verwacht = stuk.Staat != "Geweigerd" && Berichtsoort.Parse(stuk.Soort).Antwoord is not null ? 1 : 0;
            var antwoord = antwoorden[stuk.Id].ToList();
            if (antwoord.Count != verwacht)
            {
                yield return $"{naam} heeft {antwoord.Count} antwoorden in plaats van {verwacht}.";
            }
            else if (antwoord is [var een] && stuk.Antwoord != een.Id)
            {
                yield return $"{naam} wijst niet naar zijn antwoord.";
            }
        }

        var bekend = ingelegd.Select(i => Eindstand.Vingerafdruk(i.Inhoud.Span)).ToHashSet(StringComparer.Ordinal);
        foreach (var vreemd in binnen.Where(g => !bekend.Contains(g.Key)))
        {
            yield return $"Het register kent een bericht dat niemand stuurde: {vreemd.First().Soort}.";
        }
    }

    private static IEnumerable<string> Mappen(Eindstand stand, IReadOnlyList<Invoer> ingelegd)
    {
        foreach (var naam in stand.Mappen["in"].Keys)
        {
            yield return $"{naam} ligt nog in de bus.";
        }

        foreach (var (naam, inhoud) in ingelegd)
        {
            var plekken = new[] { "verwerkt", "geweigerd" }.Where(m => stand.Mappen[m].TryGetValue(naam, out var bytes) && bytes.AsSpan().SequenceEqual(inhoud.Span)).ToList();
            if (plekken.Count != 1)
            {
                yield return $"{naam} ligt {plekken.Count} keer bij verwerkt of geweigerd.";
            }
        }

        foreach (var half in stand.Mappen.Values.SelectMany(m => m.Keys).Where(n => n.EndsWith(".deel", StringComparison.Ordinal)))
        {
            yield return $"{half} is half geschreven blijven liggen.";
        }
    }

    private static IEnumerable<string> Uit(Eindstand stand)
    {
        var bestanden = stand.Mappen["uit"].Where(b => !b.Key.StartsWith("Fo01_", StringComparison.Ordinal)).ToLookup(b => Nummer(b.Key), StringComparer.Ordinal);
        foreach (var stuk in stand.Stukken.Where(s => s.Richting == "Uit"))
        {
            if (stuk.Staat == "TeVersturen")
            {
                yield return $"{stuk.Soort} {stuk.Identificatie} is niet verstuurd.";
            }

            var kopieen = bestanden[stuk.Id].ToList();
            if (kopieen.Count != 1)
            {
                yield return $"{stuk.Soort} {stuk.Identificatie} ligt {kopieen.Count} keer in de uitgaande bus.";
            }
            else if (!kopieen[0].Value.AsSpan().SequenceEqual(stand.Inhoud[stuk.Id]))
            {
                yield return $"{stuk.Soort} {stuk.Identificatie} ligt anders in de uitgaande bus dan in het register.";
            }
        }

        var uit = stand.Stukken.Where(s => s.Richting == "Uit").Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var vreemd in bestanden.Where(b => !uit.Contains(b.Key)))
        {
            yield return $"In de uitgaande bus ligt {vreemd.First().Key}, dat het register niet kent.";
        }
    }

    private static IEnumerable<string> Outbox(Eindstand stand) =>
        stand.Outbox.Where(r => !r.Bezorgd || r.Mislukt > 0).Select(r => $"{r.Soort} is {(r.Bezorgd ? "" : "niet ")}bezorgd, na {r.Mislukt} keer mislukken. {r.Fout}");

    private static IEnumerable<string> Declaraties(Eindstand stand)
    {
        var perBericht = stand.Declaraties.ToLookup(d => d.Bericht, StringComparer.Ordinal);
        foreach (var stuk in stand.Stukken.Where(s => s is { Richting: "In", Staat: not "Geweigerd" } && s.Soort.EndsWith("323", StringComparison.Ordinal)))
        {
            var antwoord = stand.Stukken.FirstOrDefault(s => s.AntwoordOp == stuk.Id);
            var gevonden = perBericht[stuk.Id].ToList();

            // Who is wrong on levels 1 and 2 is answered by the post room itself, with codes and nothing granted.
            if (gevonden.Count > 1 || (gevonden.Count == 0 && stuk.Staat != "Afgekeurd"))
            {
                yield return $"{stuk.Soort} {stuk.Identificatie} werd {gevonden.Count} declaraties.";
            }

            if (gevonden is not [var declaratie] || antwoord is null)
            {
                continue;
            }

            var regels = stand.Regels.Where(r => r.Declaratie == declaratie.Id).ToList();
            var toegekend = regels.Where(r => r.IsToegekend).Sum(r => r.Bedrag);
            var gezegd = Declaratieantwoord.Uit(Berichtlezer.Lees(stand.Inhoud[antwoord.Id]).Bericht!).Oordeel?.Toegekend.Centen ?? 0;
            if (declaratie.Antwoord != antwoord.Id || toegekend != declaratie.Toegekend || gezegd != toegekend)
            {
                yield return $"{stuk.Soort} {stuk.Identificatie}: de 325 kent {gezegd} cent toe, de declaratie {declaratie.Toegekend} en haar regels {toegekend}.";
            }
        }
    }

    private static IEnumerable<string> Boekingen(Eindstand stand)
    {
        var toegekend = stand.Regels.Where(r => r.IsToegekend).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var geboekt = stand.Journaal.ToLookup(j => j.Bron, StringComparer.Ordinal);
        foreach (var regel in toegekend.Values)
        {
            var boekingen = geboekt[regel.Id].ToList();
            if (boekingen is not [var boeking] || boeking.Bedrag != regel.Bedrag)
            {
                yield return $"Een toegekende regel van {regel.Bedrag} cent is {boekingen.Count} keer geboekt, samen {boekingen.Sum(b => b.Bedrag)} cent.";
            }

            if (regel.Vorige.Length > 0 != regel.Bedrag < 0)
            {
                yield return $"Een regel {(regel.Vorige.Length > 0 ? "die terugneemt" : "die niets terugneemt")} is {regel.Bedrag} cent.";
            }
        }

        foreach (var (bron, bedrag) in stand.Journaal.Where(j => !toegekend.ContainsKey(j.Bron)))
        {
            yield return $"Er is {bedrag} cent geboekt voor regel {bron}, die niet is toegekend.";
        }

        if (stand.Maandstanden.Sum(m => m.Bedrag) != stand.Journaal.Sum(j => j.Bedrag) || stand.Maandstanden.Sum(m => m.Regels) != stand.Journaal.Count)
        {
            yield return "De maandstanden tellen niet op tot het journaal.";
        }

        foreach (var contract in toegekend.Values.Where(r => r.Contract.Length > 0).GroupBy(r => r.Contract))
        {
            if (stand.Verbruik.Where(v => v.Contract == contract.Key).Sum(v => v.Bedrag) is var verbruik && verbruik != contract.Sum(r => r.Bedrag))
            {
                yield return $"Onder een contract is {contract.Sum(r => r.Bedrag)} cent toegekend en {verbruik} cent opgeteld.";
            }
        }
    }

    private static IEnumerable<string> Verschil(Eindstand stand, Eindstand ongestoord)
    {
        var (nu, toen) = (Wezen(stand).ToList(), Wezen(ongestoord).ToList());
        foreach (var (regel, aantal) in nu.CountBy(r => r).ExceptBy(toen.CountBy(r => r).Select(p => (p.Key, p.Value)), p => (p.Key, p.Value)))
        {
            yield return $"Anders dan zonder doden: {aantal} x {regel}";
        }

        foreach (var (regel, aantal) in toen.CountBy(r => r).ExceptBy(nu.CountBy(r => r).Select(p => (p.Key, p.Value)), p => (p.Key, p.Value)))
        {
            yield return $"Zonder doden was er: {aantal} x {regel}";
        }
    }

    // All that does not depend on numbers drawn by time: an answer is the same to the byte.
    private static IEnumerable<string> Wezen(Eindstand stand)
    {
        var perId = stand.Stukken.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return
        [
            .. stand.Stukken.Select(s => $"{s.Richting} {s.Soort} {s.Identificatie} {s.Staat} [{s.Codes}] {s.Vingerafdruk} > {(s.Antwoord.Length > 0 ? perId[s.Antwoord].Vingerafdruk : "-")}"),
            .. stand.Outbox.Select(r => $"gebeurtenis {r.Soort}"),
            .. stand.Declaraties.Select(d => $"declaratie {perId[d.Bericht].Vingerafdruk} {d.Staat} {d.Toegekend}"),
            .. stand.Regels.Select(r => $"regel {r.Bedrag} {r.Staat} {r.Vorige}"),
            .. stand.Journaal.Select(j => $"boeking {j.Bedrag}"),
            .. stand.Maandstanden.Select(m => $"maandstand {m}"),
            $"verbruik {stand.Verbruik.Sum(v => v.Bedrag)}",
            .. new[] { "verwerkt", "geweigerd" }.SelectMany(m => stand.Mappen[m].Keys.Select(n => $"{m}/{n}")),
            .. stand.Mappen["uit"].Keys.Where(n => n.StartsWith("Fo01_", StringComparison.Ordinal)).Select(n => $"uit/{n}"),
        ];
    }

    private static string Nummer(string naam) => Path.GetFileNameWithoutExtension(naam).Split('_')[^1].ToLowerInvariant();
}
