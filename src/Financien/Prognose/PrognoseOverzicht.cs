using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Grootboek;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Financien.Prognose;

/// <summary>What a part of individual help is budgeted and expected to cost over the year.</summary>
/// <param name="Naam">The part, as a group of taakvelden is called; or all of it together.</param>
/// <param name="Begroting">Primary budget; none when it was not imported.</param>
/// <param name="Prognose">Forecast in whole euros; none while nothing was booked.</param>
public sealed record Themaprognose(string Naam, Bedrag? Begroting, Bedrag? Prognose);

/// <summary>The year as it looks at the end of a month.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Maand">The last service month that counts.</param>
/// <param name="Maanden">Declared, completed and final cost per month.</param>
/// <param name="Prognoses">F1, F2 and F3; empty while nothing was booked.</param>
/// <param name="Naief">The extrapolation without completion, with why it is too low.</param>
/// <param name="Gekozen">The forecast that counts.</param>
/// <param name="Keuze">Why that one, in Dutch.</param>
/// <param name="Bandbreedte">80 % band around it; none without two earlier years.</param>
/// <param name="Uitputting">Use of the primary budget; none without a budget.</param>
/// <param name="VoltooiingUitHistorie">Do the completion factors come from the own declarations?</param>
/// <param name="Kanttekeningen">What the reader has to know, in Dutch.</param>
/// <param name="Themas">All of it by the forecast that counts, then each part with a budget or bookings, its months carried on .</param>
/// <param name="AlleenGepubliceerd">May this reader see published figures only? Then all is empty: they stand in the kwartaalmonitor.</param>
public sealed record Prognosebeeld(
    int Jaar,
    int Maand,
    IReadOnlyList<Maandstand> Maanden,
    IReadOnlyList<Jaarprognose> Prognoses,
    NaievePrognose? Naief,
    Jaarprognose? Gekozen,
    string Keuze,
    Bandbreedte? Bandbreedte,
    Uitputting? Uitputting,
    bool VoltooiingUitHistorie,
    IReadOnlyList<string> Kanttekeningen,
    IReadOnlyList<Themaprognose> Themas,
    bool AlleenGepubliceerd = false);

/// <summary>What the year will cost, by three methods, against the primary budget. Only individual help: what the ledger of the platform holds.</summary>
public sealed class PrognoseOverzicht(Dossiertoegang dossier, FinancienDb db, GrootboekSql sql, Werkeenheid eenheid) : IVraag
{
    /// <summary>How many earlier years are read for completion and back-test.</summary>
    public const int Terugkijkjaren = 6;

    /// <summary>Answers.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="jaar">The year.</param>
    /// <param name="maand">The last month that counts, 1 to 12.</param>
    /// <param name="stop">Cancels.</param>
    public Task<Prognosebeeld> GeefAsync(Actor actor, int jaar, int maand, CancellationToken stop) =>
        dossier.LeesZakelijkAsync(actor, Gegevenssoort.Begroting, async raadpleging =>
        {
            if (raadpleging.Beperkt(Voorwaarde.Gepubliceerd))
            {
                // What is published is decided downstream, with the edition; of a forecast that moves every night the council sees nothing.
                return new Prognosebeeld(jaar, maand, [], [], null, null, "Geen prognose.", null, null, false, [], [], AlleenGepubliceerd: true);
            }

            var boekingen = await sql.MaandboekingenAsync(jaar - Terugkijkjaren, jaar, stop);
            var peil = Periode.Maand(jaar, maand).Einde!.Value;
            var toezeggingen = maand == 12 ? [] : await sql.ToezeggingenAsync(peil, new DateOnly(jaar, 12, 31), stop);
            var stroom = await sql.StroomAsync(peil.AddDays(1), stop);
            var eigen = eenheid.Gemeente.Code;
            var begroting = await db.Iv3.AsNoTracking()
                .Where(o => o.Gemeente == eigen && o.Jaar == jaar && o.Soort == Iv3Verslagsoort.Begroting).ToListAsync(stop);
            var keuze = await db.Prognosekeuzes.AsNoTracking().SingleOrDefaultAsync(k => k.Jaar == jaar, stop);
            IReadOnlyList<Iv3Regel> regels = [.. begroting.Select(o => o.AlsRegel())];
            var beeld = Maak(jaar, maand, boekingen, toezeggingen, stroom, Begroot(regels, eigen, jaar), keuze?.Methode, keuze?.Reden, await sql.ZonderTaakveldAsync(jaar, stop));
            var voltooiing = new Grootboekstand(boekingen).VoltooiingOp(jaar, maand) ?? new Voltooiing(1m);
            return beeld with { Themas = Themas(beeld, Begroot(regels, eigen, jaar), await sql.PerTaakveldAsync(jaar, stop), voltooiing, groep => Begroot(regels, eigen, jaar, [groep])) };
        });

    /// <summary>All of individual help, and each of its parts. A part is too small for completion factors of its own, so it takes those of the whole.</summary>
    internal static IReadOnlyList<Themaprognose> Themas(
        Prognosebeeld beeld, Bedrag? begroting, IReadOnlyList<(string Taakveld, Maandboeking Boeking)> boekingen, Voltooiing voltooiing, Func<Taakveldgroep, Bedrag?> begroot)
    {
        Themaprognose Deel(Taakveldgroep groep)
        {
            var codes = groep.In(beeld.Jaar);
            var eigen = boekingen.Where(b => codes.Any(c => b.Taakveld.StartsWith(c, StringComparison.Ordinal))).Select(b => b.Boeking).ToList();
            var gedeclareerd = new Grootboekstand(eigen).Gedeclareerd(beeld.Jaar, beeld.Maand, (beeld.Jaar * 100) + beeld.Maand);
            return new Themaprognose(groep.Naam, begroot(groep), beeld.Gekozen is null ? null : Prognosemaker.Doorrekenen(gedeclareerd, voltooiing, Seizoen.Vlak).Jaar);
        }

        return
        [
            new Themaprognose("Individuele hulp", begroting, beeld.Gekozen?.Jaar),
            .. Taakveldgroep.Individueel.Select(Deel).Where(t => t.Begroting is not null || (t.Prognose is { } p && p != Bedrag.Nul)),
        ];
    }

    internal static Bedrag? Begroot(IReadOnlyList<Iv3Regel> regels, Gemeentecode gemeente, int jaar, IReadOnlyList<Taakveldgroep>? groepen = null)
    {
        var delen = (groepen ?? Taakveldgroep.Individueel).Select(g => Reeks.Maak(regels, gemeente, g, Iv3Verslagsoort.Begroting, jaar, jaar).Punten[0].Lasten).ToList();
        return delen.TrueForAll(d => d is null) ? null : Bedrag.Som(delen.OfType<Bedrag>());
    }

    internal static Prognosebeeld Maak(
        int jaar,
        int maand,
        IReadOnlyList<Maandboeking> boekingen,
        IReadOnlyList<Toezegging> toezeggingen,
        (int Stand, int Begonnen, int Geeindigd) stroom,
        Bedrag? begroting,
        Prognosemethode? methode,
        string? reden,
        Bedrag zonderTaakveld = default)
    {
        var grootboek = new Grootboekstand(boekingen);
        var gedeclareerd = grootboek.Gedeclareerd(jaar, maand, (jaar * 100) + maand);
        var kanttekeningen = new List<string> { "Alleen individuele hulp die via het platform is gedeclareerd; pgb en andere kosten staan in de Iv3-cijfers." };
        if (zonderTaakveld != Bedrag.Nul)
        {
            kanttekeningen.Add($"Voor {zonderTaakveld.InHeleEuro()} is hulp toegekend waarvan het taakveld nog niet bekend is. Dat bedrag staat apart in het grootboek en telt hier niet mee.");
        }

        if (gedeclareerd.All(b => b == Bedrag.Nul))
        {
            kanttekeningen.Add("Er is dit jaar nog niets geboekt, dus er is geen prognose.");
            return new Prognosebeeld(jaar, maand, [], [], null, null, "Geen prognose.", null, null, false, kanttekeningen, []);
        }

        var uitHistorie = grootboek.VoltooiingOp(jaar, maand);
        if (uitHistorie is null)
        {
            kanttekeningen.Add("Er is nog geen jaar aan eigen declaraties. Daarom is niet bekend hoeveel er nog binnenkomt, en is elke prognose waarschijnlijk te laag.");
        }

        var voltooiing = uitHistorie ?? new Voltooiing(1m);
        var maanden = voltooiing.Eindstanden(gedeclareerd);
        var totNu = Bedrag.Som(maanden.Select(m => m.Eindstand));
        var toegezegd = Bedrag.Som(toezeggingen.Select(t => t.Bedrag)) * Restverplichting.StandaardVerzilvering;
        var resterend = 12 - maand;
        var inPerMaand = stroom.Begonnen / 12m;
        // The cost of a line-month: what the months so far cost ÷ the lines that ran, taken as those of now less half of what was gained since January.
        var gemiddeldeStand = Math.Max(1m, stroom.Stand - ((stroom.Begonnen - stroom.Geeindigd) / 12m * maand / 2m));
        var perLijnmaand = totNu * (1m / (gemiddeldeStand * maand));
        Jaarprognose[] prognoses =
        [
            Prognosemaker.Doorrekenen(gedeclareerd, voltooiing, Seizoen.Vlak),
            Prognosemaker.Verplichtingen(gedeclareerd, voltooiing, toegezegd, new Verwachting(inPerMaand * resterend, perLijnmaand, resterend / 2m, Bedrag.Nul)),
            Prognosemaker.Stroom(gedeclareerd, voltooiing, new Clientstroom(stroom.Stand, inPerMaand, stroom.Geeindigd / 12m, perLijnmaand)),
        ];
        if (stroom.Stand == 0)
        {
            kanttekeningen.Add("Er zijn geen verplichtingen vastgelegd. De prognoses op verplichtingen en op stroom zijn daarom niet bruikbaar.");
        }

        var gekozen = prognoses.Single(p => p.Methode == (methode ?? Prognosemethode.Doorrekenen));
        return new Prognosebeeld(
            jaar,
            maand,
            maanden,
            prognoses,
            Prognosemaker.Naief(gedeclareerd, voltooiing, Seizoen.Vlak),
            gekozen,
            reden ?? "Standaard: doorrekenen van de maanden die er zijn, tot er een andere keuze is gemaakt.",
            gekozen.Methode == Prognosemethode.Doorrekenen ? Bandbreedte.Rond(gekozen.Jaar, maand, grootboek.Terugblikken(jaar, maand)) : null,
            begroting is { } bedrag ? new Uitputting(Bedrag.Som(gedeclareerd), Bedrag.Som(maanden.Select(m => m.NogTeVerwachten)), bedrag) : null,
            uitHistorie is not null,
            kanttekeningen,
            []);
    }
}
