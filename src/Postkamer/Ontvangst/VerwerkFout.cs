using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Envelop;
using Rotonde.Data.Converters;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Postkamer.Ontvangst;

/// <summary>
/// Finds the message that a fault of the chain (Fo01) is about: it did not arrive, so it counts as not sent and nobody waits for an answer any more. The fault is
/// kept as it came, also when it belongs to nothing of ours.
/// </summary>
public sealed class VerwerkFout(PostkamerDb db, Postregister post, Berichtkluis kluis) : IHandeling
{
    internal async Task<Uitkomst<Ontvangst>> UitvoerenAsync(ReadOnlyMemory<byte> bestand, Foutmelding fout, Werk werk)
    {
        var heen = await ZoekAsync(fout.AntwoordOp, werk.Stop);
        var personen = heen is null ? [] : await kluis.BetrokkenenAsync(heen, werk.Stop);
        if (personen.Count > 0)
        {
            await werk.EisAsync(Gegevenssoort.Toewijzing, Actie.Schrijven, personen);
        }

        if (FoutHoortErgensBij.Toets(fout.Zender, heen?.Staat, heen?.Aanbieder) is { } bevinding)
        {
            var verdwaald = await post.FoutAsync(bestand, fout, heen, [bevinding], Berichtstaat.Geweigerd, personen, werk.Stop);
            werk.Vertel(new BerichtAfgekeurd(verdwaald.Id, verdwaald.Soort, verdwaald.Aanbieder, [], verdwaald.Dag));
            return new Ontvangst(verdwaald.Id, verdwaald.Soort, verdwaald.Staat, [bevinding], null);
        }

        if (KetenHadHetAl.Toets(fout.Code) is { } dubbel)
        {
            var tweede = await post.FoutAsync(bestand, fout, heen, [dubbel], Berichtstaat.Verwerkt, personen, werk.Stop);
            return new Ontvangst(tweede.Id, tweede.Soort, tweede.Staat, [dubbel], null);
        }

        var stuk = await post.FoutAsync(bestand, fout, heen, [], Berichtstaat.Verwerkt, personen, werk.Stop);
        if (heen!.Staat != Berichtstaat.NietAangekomen)
        {
            await NoteerAsync(heen, fout, werk.Stop);
            werk.Vertel(new BerichtNietAangekomen(heen.Id, stuk.Id, heen.Soort, heen.Aanbieder!.Value, Foutreden.Code(fout), stuk.Dag));
        }

        await db.SaveChangesAsync(werk.Stop);
        return new Ontvangst(stuk.Id, stuk.Soort, stuk.Staat, [], null);
    }

    private async Task NoteerAsync(Poststuk heen, Foutmelding fout, CancellationToken stop)
    {
        heen.Staat = Berichtstaat.NietAangekomen;
        heen.AntwoordUiterlijk = null;
        var inhoud = await db.Inhoud.SingleAsync(i => i.Bericht == heen.Id, stop);
        List<Bevinding> bevindingen = [.. JsonSerializer.Deserialize<List<Bevinding>>(inhoud.Bevindingen, Json.Opties)!, .. Foutreden.Bevindingen(fout, heen.Soort)];
        inhoud.Bevindingen = JsonSerializer.Serialize(bevindingen, Json.Opties);
        heen.Bevindingen = bevindingen.Count;
    }

    // By the number of its envelope, or by the name of the bare file, which may be cut off.
    private async Task<Poststuk?> ZoekAsync(string? nummer, CancellationToken stop)
    {
        if (nummer is null)
        {
            return null;
        }

        if (Envelopnummer.Bericht(nummer) is { } id)
        {
            return await db.Poststukken.SingleOrDefaultAsync(p => p.Id == id && p.Richting == Richting.Uit, stop);
        }

        if (nummer.Split('_') is not [var soort, var agb, var identificatie, ..] || !AgbCode.TryParse(agb, out var aanbieder))
        {
            return null;
        }

        var gevonden = await db.Poststukken.Where(p => p.Richting == Richting.Uit && p.Soort == soort && p.Aanbieder == aanbieder && p.Identificatie == identificatie).ToListAsync(stop);
        return gevonden.SingleOrDefault(p => Envelopnummer.Bestandsnaam(p).StartsWith(nummer, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>A fault of the chain belongs to one message that was sent and of which nothing else is known.</summary>
public static class FoutHoortErgensBij
{
    /// <summary>What is wrong; none when it fits. A second fault on the same message fits too: it changes nothing.</summary>
    /// <param name="zender">Who says so.</param>
    /// <param name="staat">State of the message; none when it is not found.</param>
    /// <param name="aanbieder">Who the message went to.</param>
    [Regel("SPEC §14.1", "Een foutmelding hoort bij een bericht dat wij stuurden en waarop nog geen retour kwam, en komt van de keten of van de aanbieder van dat bericht.")]
    public static Bevinding? Toets(string zender, Berichtstaat? staat, AgbCode? aanbieder) => staat switch
    {
        null => Fout("De keten meldt een fout in een bericht, maar bij dat nummer hoort geen bericht dat wij stuurden.", "Vraag het knooppunt om welk bericht het gaat."),
        _ when AgbCode.TryParse(zender, out var melder) && melder != aanbieder =>
            Fout("De foutmelding komt van een andere aanbieder dan die van het bericht.", "Vraag het knooppunt waar de melding vandaan komt."),
        Berichtstaat.Verzonden or Berichtstaat.NietAangekomen => null,
        Berichtstaat.TeVersturen => Fout("De keten meldt een fout in een bericht dat nog niet is verstuurd.", "Vraag het knooppunt om welk bericht het gaat."),
        _ => Fout("De keten meldt een fout in een bericht waarop al een retour kwam of dat al is hersteld.", "Vraag het knooppunt wat er is misgegaan."),
    };

    private static Bevinding Fout(string melding, string herstel) => new("FO01", 1, null, [], melding, herstel);
}

/// <summary>What the chain refuses because it has it already may well have arrived: a file that is handed over again after a death keeps its number (besluit 0503).</summary>
public static class KetenHadHetAl
{
    /// <summary>What it means; none for any other code.</summary>
    [Regel("SPEC §14.1 (BRS20, IB019); besluit 0503", "Weigert de keten een bericht omdat zij het al heeft, dan kan het zijn aangekomen: het blijft verzonden en wacht op zijn retour.")]
    public static Bevinding? Toets(string code) => code.Trim().ToUpperInvariant() switch
    {
        "BRS20" => new("FO01", 1, null, [], "De keten had al een bericht met deze identificatie en weigerde dit bestand. Het bericht kan dus zijn aangekomen.", "Wacht op de retour. Blijft die uit, vraag dan het knooppunt wat er is aangekomen."),
        "IB019" => new("FO01", 1, null, [], "De keten had al een antwoord op deze declaratie en weigerde dit bestand. Het antwoord kan dus zijn aangekomen.", "Vraag de aanbieder welk antwoord hij heeft."),
        _ => null,
    };
}

/// <summary>A fault of the chain in our words.</summary>
internal static partial class Foutreden
{
    /// <summary>Kind of finding that holds the words of the chain; they may name somebody.</summary>
    internal const string Ketentekst = "KETEN";

    // The codes of the chain that the specification names (SPEC §7, §14.1 and §14.2); of others only the code is known.
    private static readonly Dictionary<string, string> Bekend = new(StringComparer.OrdinalIgnoreCase)
    {
        ["StUF055"] = "het past niet in het schema van de standaard",
        ["IB014"] = "het past niet in het schema van de standaard",
        ["BRS13"] = "het past niet in het schema van de standaard",
        ["BRS28"] = "het houdt zich niet aan de regels van de standaard (niveau 2)",
        ["IB021"] = "de envelop noemt niet op welk bericht dit het antwoord is",
    };

    /// <summary>The code; empty when it does not look like one: it may say anything, a number of a person too.</summary>
    internal static string Code(Foutmelding fout) => Codevorm().IsMatch(fout.Code.Trim()) ? fout.Code.Trim() : "";

    /// <summary>What the sent message gets: that it did not arrive and why, and what the chain itself says of it.</summary>
    internal static IReadOnlyList<Bevinding> Bevindingen(Foutmelding fout, string soort)
    {
        var code = Code(fout);
        var reden = Bekend.TryGetValue(code, out var bekend) ? ": " + bekend : "";
        var herstel = soort.EndsWith("301", StringComparison.Ordinal)
            ? "Verstuur de toewijzing opnieuw, bij de hulp van deze inwoner."
            : "Dit bericht kan niet opnieuw worden verstuurd. Spreek met de aanbieder af wat het antwoord is en meld dit aan de beheerder.";
        var bevinding = new Bevinding("FO01", 1, null, [], $"Dit bericht is niet aangekomen{(code.Length > 0 ? $" (fout {code} van de keten)" : "")}{reden}.", herstel);
        return Woorden(fout) is { Length: > 0 } woorden
            ? [bevinding, new(Ketentekst, 1, null, [], $"De keten zegt: {woorden}{(".!?…".Contains(woorden[^1], StringComparison.Ordinal) ? "" : ".")}", "Meer staat in de foutmelding zelf.")]
            : [bevinding];
    }

    // A number of eight digits or more may be a person's or a client's.
    internal static string Woorden(Foutmelding fout) => Kort(LangGetal().Replace(fout.Omschrijving, "…"), 300);

    private static string Kort(string tekst, int lengte)
    {
        var kaal = string.Concat(tekst.Select(t => char.IsControl(t) ? ' ' : t)).Trim();
        return kaal.Length <= lengte ? kaal : kaal[..lengte];
    }

    [GeneratedRegex("^[A-Za-z]{1,6}[0-9]{1,4}$")]
    private static partial Regex Codevorm();

    [GeneratedRegex("[0-9]{8,}")]
    private static partial Regex LangGetal();
}
