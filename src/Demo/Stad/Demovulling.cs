using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Mensen;
using Rotonde.Financien.Begroting;
using Rotonde.Monitor.Kerncijfers;
using Rotonde.Privacy;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Personen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Demo.Stad;

/// <summary>How large and which town.</summary>
/// <param name="Inwoners">People with a row of their own.</param>
/// <param name="Zaad">The same seed on the same day gives the same town.</param>
public sealed record Demoplan(int Inwoners, long Zaad = 2025)
{
    /// <summary>The smallest town in which every kind of file occurs.</summary>
    public const int Minstens = 300;

    /// <summary>About one in six of the real inhabitants: some three thousand households in Duiven and Westervoort together, for a quick first start.</summary>
    public static Demoplan Standaard(Gemeente gemeente) => new(Leeftijdsopbouw.Van(gemeente.Naam).Sum(g => g.Inwoners) / 6);
}

/// <summary>Fills the empty database of a demo municipality. Everything in it is made up and marked demo.</summary>
public static class Demovulling
{
    /// <summary>Fills when nobody has rights here yet.</summary>
    public static async Task VulAlsLeegAsync(IServiceProvider diensten, Gemeente gemeente, IProgress<string> voortgang, CancellationToken stop)
    {
        await using var scope = diensten.CreateAsyncScope();
        var sp = scope.ServiceProvider;
        sp.GetRequiredService<Gemeentescope>().Kies(gemeente);

        if (await sp.GetRequiredService<Gebruikersregister>().MedewerkerAsync(Demomedewerkers.Alle[0].Subject, stop) is null)
        {
            await BouwAsync(sp, gemeente, Demoplan.Standaard(gemeente), voortgang, stop);
        }
    }

    /// <summary>Fills an empty database with a town of this size; refuses when there is anybody in it.</summary>
    public static async Task<Uitkomst<int>> VulAsync(IServiceProvider diensten, Gemeente gemeente, Demoplan plan, IProgress<string> voortgang, CancellationToken stop)
    {
        await using var scope = diensten.CreateAsyncScope();
        var sp = scope.ServiceProvider;
        sp.GetRequiredService<Gemeentescope>().Kies(gemeente);

        if (plan.Inwoners < Demoplan.Minstens)
        {
            return new Weigering("DemoIsGrootGenoeg", $"Een demostad heeft minstens {Demoplan.Minstens} inwoners. Kies een groter aantal.", nameof(plan.Inwoners));
        }

        var privacy = sp.GetRequiredService<PrivacyDb>();
        if (await privacy.Personen.AnyAsync(stop) || await privacy.Gebruikers.AnyAsync(stop))
        {
            return new Weigering(
                "DemoIsLeeg", $"De database van {gemeente.Naam} is niet leeg. De demo vult alleen een lege database: kies een andere gegevensmap met ROTONDE_DATA, of verwijder eerst de oude demo.");
        }

        return await BouwAsync(sp, gemeente, plan, voortgang, stop);
    }

    /// <summary>Gives the demo employees their roles in this municipality.</summary>
    public static Task GeefMedewerkersRechtenAsync(IServiceProvider sp, Gemeente gemeente, CancellationToken stop) =>
        sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async s =>
            {
                var gebruikers = sp.GetRequiredService<Gebruikersregister>();
                foreach (var mens in Demomedewerkers.Alle.Where(m => m.Gemeenten.Contains(gemeente.Pad)))
                {
                    await gebruikers.GeefRollenAsync(mens.Subject, mens.Naam, mens.Rollen, new DateOnly(2019, 1, 1), s, mens.Organisatie, mens.Teams);
                }

                return (true, true);
            },
            stop);

    // One transaction: a filling that is broken off leaves an empty database, and the next start begins anew.
    private static Task<int> BouwAsync(IServiceProvider sp, Gemeente gemeente, Demoplan plan, IProgress<string> voortgang, CancellationToken stop) =>
        sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async s =>
            {
                var schrijver = new Bulkschrijver(sp, s);
                voortgang.Report("demo vullen: medewerkers, sociale kaart, contracten en begroting");
                await GeefMedewerkersRechtenAsync(sp, gemeente, s);
                var aanbod = await VulReferentiesAsync(schrijver, sp);
                await VulStadAsync(schrijver, aanbod, gemeente, plan, voortgang);
                return (plan.Inwoners, true);
            },
            stop);

    // The map that ships was checked long ago. A town whose map is kept has most entries checked this year and some that are due: the newest four months ago, the others as far apart as they were.
    private static List<Aanbod> KaartVan(DateOnly vandaag)
    {
        var kaart = Kaartlezer.Voorbeeldkaart();
        var opschuiven = vandaag.DayNumber - 120 - kaart.Max(a => a.GecontroleerdOp).DayNumber;
        return [.. kaart.Select(a => a with { GecontroleerdOp = a.GecontroleerdOp.AddDays(Math.Max(0, opschuiven)) })];
    }

    private static async Task<Demoaanbod> VulReferentiesAsync(Bulkschrijver schrijver, IServiceProvider sp)
    {
        _ = (await schrijver.Dienst<VulSocialeKaart>().UitvoerenAsync(KaartVan(schrijver.Dienst<TimeProvider>().Vandaag()), Bulkschrijver.Proces, schrijver.Stop)).Waarde;
        var producten = await Democontracten.VulAsync(werk => werk(sp), schrijver.Stop);
        using (var bestand = Iv3Regio.Open())
        {
            _ = (await schrijver.Dienst<ImporteerIv3>().UitvoerenAsync(new(Iv3Parser.Lees(bestand)), Bulkschrijver.Proces, schrijver.Stop)).Waarde;
        }

        using (var bestand = KwbRegio.Open())
        {
            _ = (await schrijver.Dienst<ImporteerKwb>().UitvoerenAsync(new(KwbParser.Lees(bestand, KwbRegio.Jaar)), Bulkschrijver.Proces, schrijver.Stop)).Waarde;
        }

        var db = schrijver.Dienst<AanbiedersDb>();
        var aanbieders = await db.Aanbieders.AsNoTracking().ToListAsync(schrijver.Stop);
        var contracten = await db.Contracten.AsNoTracking().ToDictionaryAsync(c => c.Aanbieder, c => c.Id, schrijver.Stop);
        return new Demoaanbod(producten, aanbieders.ToDictionary(a => a.Agb, a => (a.Id, contracten[a.Id])));
    }

    private static async Task VulStadAsync(Bulkschrijver schrijver, Demoaanbod aanbod, Gemeente gemeente, Demoplan plan, IProgress<string> voortgang)
    {
        var vandaag = schrijver.Dienst<TimeProvider>().Vandaag();
        var loterij = new Loterij(unchecked((ulong)plan.Zaad * 31UL) + ulong.Parse(gemeente.Code.ToString(), System.Globalization.CultureInfo.InvariantCulture));
        var gebieden = Leeftijdsopbouw.Van(gemeente.Naam);

        var huizen = Bevolking.Maak(loterij, gebieden, plan.Inwoners, vandaag);
        var zaken = Clienten.Kies(loterij, huizen, vandaag);
        GeefNummers(huizen, zaken);
        var zakenvulling = new Zakenvulling(schrijver, loterij, aanbod, vandaag);
        var toegang = new Toegangvulling(schrijver, loterij, gemeente.Naam, vandaag);

        voortgang.Report($"demo vullen: {plan.Inwoners} inwoners in {huizen.Count} huishoudens");
        var inwoners = new Inwonersvulling(schrijver);
        await inwoners.SchrijfAsync(huizen, new HashSet<PersoonId>());
        var verteld = gemeente.Pad == "duiven" ? await VulDeVriesAsync(schrijver, inwoners, zakenvulling, toegang, loterij, vandaag) : [];

        voortgang.Report($"demo vullen: dossiers van {zaken.Sum(z => z.Clienten.Count)} cliënten");
        await zakenvulling.SchrijfAsync(zaken);
        await toegang.SchrijfAsync(huizen, zaken, zakenvulling.Meldingen);

        voortgang.Report("demo vullen: declaraties, grootboek en monitor sinds 2019");
        var huisVan = zaken.Select(z => z.Huis).Concat(verteld).SelectMany(h => h.Leden.Select(l => (l.Mens.Id, Huis: h))).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Huis);
        var berichten = new Berichtenvulling(schrijver, loterij, gemeente.Code, vandaag, huisVan);
        var cijfers = new Cijfervulling(schrijver, loterij, aanbod, vandaag);
        await cijfers.SchrijfAsync(zakenvulling.Opgeslagen, gemeente.Code, berichten);

        voortgang.Report("demo vullen: berichten van het laatste jaar");
        await berichten.SchrijfAsync(zakenvulling.Opgeslagen);
        await cijfers.MeetAsync(gemeente.Naam);
        voortgang.Report("demo vullen: klaar");
    }

    // Whoever has a file comes first: there are fewer test numbers than people in a large town.
    private static void GeefNummers(IReadOnlyList<Demohuis> huizen, IReadOnlyList<Demozaak> zaken)
    {
        var mensen = zaken.SelectMany(z => z.Clienten.Select(c => c.Mens))
            .Concat(zaken.SelectMany(z => z.Huis.Leden.Select(l => l.Mens)))
            .Concat(huizen.SelectMany(h => h.Leden.Select(l => l.Mens)))
            .Distinct();
        foreach (var (mens, bsn) in mensen.Zip(Testbsn.Reeks(Demoinwoners.Alle.Select(i => i.Bsn).ToHashSet())))
        {
            mens.Bsn = bsn;
        }
    }

    private static async Task<IReadOnlyList<Demohuis>> VulDeVriesAsync(
        Bulkschrijver schrijver, Inwonersvulling inwoners, Zakenvulling zaken, Toegangvulling toegang, Loterij loterij, DateOnly vandaag)
    {
        var personen = new Dictionary<Demoinwoner, PersoonId>();
        foreach (var inwoner in Demoinwoners.Alle)
        {
            personen[inwoner] = await schrijver.Dienst<Personenregister>().VindOfMaakAsync(inwoner.Bsn, inwoner.Geboren, schrijver.Stop);
        }

        var (thuis, riek) = Zakenvulling.MaakDeVries(loterij, personen, vandaag);
        await inwoners.SchrijfAsync([thuis, riek], personen.Values.ToHashSet());
        zaken.VulDeVries(thuis, riek);
        toegang.Loopt(
            thuis.Leden[1].Mens, vandaag.AddDays(-12), Meldingstatus.InOnderzoek, Demomedewerkers.Van("samira"), "Wouter spijbelt weer. Hoe houden wij hem op school?");
        return [thuis, riek];
    }
}
