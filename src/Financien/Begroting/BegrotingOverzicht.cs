using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Financien.Begroting;

/// <summary>One group of taakvelden in one year.</summary>
/// <param name="Groep">Its name.</param>
/// <param name="Taakvelden">The codes in it that year.</param>
/// <param name="Begroting">Primary budget; none when not delivered.</param>
/// <param name="Jaarrekening">Accounts; none when not delivered or not yet made.</param>
/// <param name="PerInwoner">Accounts per inhabitant, else budget per inhabitant.</param>
public sealed record Begrotingsregel(string Groep, IReadOnlyList<string> Taakvelden, Bedrag? Begroting, Bedrag? Jaarrekening, Bedrag? PerInwoner)
{
    /// <summary>Accounts − budget; positive is more spent than planned.</summary>
    public Bedrag? Verschil => Jaarrekening is { } werkelijk && Begroting is { } raming ? werkelijk - raming : null;
}

/// <summary>The budget and accounts of a municipality; show them with <see cref="Iv3Regio.Bron"/>.</summary>
/// <param name="Gemeente">Its code.</param>
/// <param name="Naam">Its name; the code when nothing was imported.</param>
/// <param name="Jaar">The year of the lines.</param>
/// <param name="Regels">A line per group, and the total last.</param>
/// <param name="Begrotingen">The total budget through the years.</param>
/// <param name="Jaarrekeningen">The total accounts through the years.</param>
/// <param name="Jeugdhulp">Youth help through the years, with its breaks.</param>
/// <param name="Jaren">Years for which anything was imported.</param>
public sealed record Begrotingsbeeld(
    Gemeentecode Gemeente, string Naam, int Jaar, IReadOnlyList<Begrotingsregel> Regels, Reeks Begrotingen, Reeks Jaarrekeningen, Reeks Jeugdhulp, IReadOnlyList<int> Jaren);

/// <summary>What was budgeted and spent per group of taakvelden, for the own municipality or one of those it compares itself with.</summary>
public sealed class BegrotingOverzicht(Dossiertoegang dossier, FinancienDb db) : IVraag
{
    /// <summary>Answers. These are published figures of the CBS; who may see the dashboard may see them.</summary>
    public Task<Begrotingsbeeld> GeefAsync(Actor actor, Gemeentecode gemeente, int jaar, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.GepubliceerdeCijfers, async _ =>
        {
            var opgaven = await db.Iv3.AsNoTracking().Where(o => o.Gemeente == gemeente).ToListAsync(stop);
            return Maak(gemeente, jaar, [.. opgaven.Select(o => o.AlsRegel())]);
        }, Voorwaarde.Gepubliceerd);

    /// <summary>The municipalities of which figures were imported, by name.</summary>
    public Task<IReadOnlyList<(Gemeentecode Code, string Naam)>> GemeentenAsync(Actor actor, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.GepubliceerdeCijfers, async _ =>
        {
            var alle = await db.Iv3.AsNoTracking().GroupBy(o => new { o.Gemeente, o.Naam }).Select(g => new { g.Key.Gemeente, g.Key.Naam, Jaar = g.Max(o => o.Jaar) }).ToListAsync(stop);
            return (IReadOnlyList<(Gemeentecode, string)>)
                [.. alle.GroupBy(a => a.Gemeente).Select(g => g.MaxBy(a => a.Jaar)!).OrderBy(a => a.Naam, StringComparer.Ordinal).Select(a => (a.Gemeente, a.Naam))];
        }, Voorwaarde.Gepubliceerd);

    /// <summary>The picture from lines; pure.</summary>
    public static Begrotingsbeeld Maak(Gemeentecode gemeente, int jaar, IReadOnlyList<Iv3Regel> regels)
    {
        var jaren = regels.Select(r => r.Jaar).Distinct().Order().ToList();
        var (van, tot) = jaren.Count == 0 ? (jaar, jaar) : (jaren[0], jaren[^1]);
        Reekspunt Punt(Taakveldgroep groep, Iv3Verslagsoort soort) => Reeks.Maak(regels, gemeente, groep, soort, jaar, jaar).Punten[0];
        Begrotingsregel Regel(Taakveldgroep groep)
        {
            var raming = Punt(groep, Iv3Verslagsoort.Begroting);
            var werkelijk = Punt(groep, Iv3Verslagsoort.Jaarrekening);
            return new Begrotingsregel(groep.Naam, groep.In(jaar), raming.Lasten, werkelijk.Lasten, werkelijk.PerInwoner ?? raming.PerInwoner);
        }

        return new Begrotingsbeeld(
            gemeente,
            regels.Count == 0 ? gemeente.ToString() : regels.MaxBy(r => r.Jaar)!.Naam,
            jaar,
            [.. Taakveldgroep.Alle.Where(g => g.In(jaar).Count > 0).Append(Taakveldgroep.SociaalDomein).Select(Regel)],
            Reeks.Maak(regels, gemeente, Taakveldgroep.SociaalDomein, Iv3Verslagsoort.Begroting, van, tot),
            Reeks.Maak(regels, gemeente, Taakveldgroep.SociaalDomein, Iv3Verslagsoort.Jaarrekening, van, tot),
            Reeks.Maak(regels, gemeente, Taakveldgroep.Alle.Single(g => g.Naam == "Jeugdhulp"), Iv3Verslagsoort.Jaarrekening, van, tot),
            jaren);
    }
}
