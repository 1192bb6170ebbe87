using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Aanbieders.Tarieven;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Bench;

/// <summary>A municipality in which a plan has come to pass: contract, persons, allocations, starts, and all lines that were declared before, in Postkamer and in Declaraties.</summary>
internal static class Niveau3stad
{
    private static readonly DateTime Toen = new(2025, 1, 2, 12, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Dag = new(2024, 1, 2);

    public static async Task VulAsync(Niveau3plan plan, Func<Func<IServiceProvider, Task>, Task> doe, CancellationToken stop)
    {
        var (contract, producten) = await ContracteerAsync(doe, stop);
        await doe(async sp =>
        {
            var werk = sp.GetRequiredService<Werkeenheid>();
            await using var leeg = await werk.CommandoZonderPersonenAsync("", stop);
            var verbinding = leeg.Connection!;
            var pseudoniemen = sp.GetRequiredService<Pseudoniemen>();
            var personen = Niveau3plan.Burgers.Select(_ => Guid.CreateVersion7()).ToArray();
            await Vuller.VulAsync(
                verbinding, "privacy_persoon", ["Id", "BsnPseudoniem", "Geboren"],
                Niveau3plan.Burgers.Select((b, i) => new object?[] { personen[i], pseudoniemen.Van(b), new DateOnly(2012, 3, 4) }), stop);
            for (var aanbieder = 0; aanbieder < Niveau3plan.Aanbieders; aanbieder++)
            {
                await ToewijzingenAsync(verbinding, aanbieder, personen, stop);
                await PrestatiesAsync(verbinding, plan, aanbieder, personen, aanbieder == 0 ? contract : null, producten, stop);
            }

            // What autovacuum does on a server that lives longer; on SQLite the log goes into the file.
            await using var klaar = await werk.CommandoZonderPersonenAsync(werk.Motor == Opslagmotor.PostgreSql ? "VACUUM ANALYZE" : "PRAGMA wal_checkpoint(TRUNCATE)", stop);
            klaar.CommandTimeout = 600;
            await klaar.ExecuteNonQueryAsync(stop);
        });
    }

    private static async Task<(Guid Contract, Guid[] Producten)> ContracteerAsync(Func<Func<IServiceProvider, Task>, Task> doe, CancellationToken stop)
    {
        var proces = new Proces(Actor.Systeem("bench"), Doelen.Declaratie);
        var producten = new List<ProductId>();
        AanbiederId aanbieder = default;
        ContractId contract = default;
        await doe(async sp => aanbieder = (await sp.GetRequiredService<RegistreerAanbieder>().UitvoerenAsync(new("De Meting", Niveau3plan.Agb(0), Demo: true), proces, stop)).Waarde);
        for (var i = 0; i < Niveau3plan.Codes; i++)
        {
            await doe(async sp => producten.Add((await sp.GetRequiredService<RegistreerProduct>().UitvoerenAsync(
                new(Wet.Jeugdwet, Niveau3plan.Code(i), $"Begeleiding {i}", "45", Niveau.Hulp, "04", "Begeleiding jeugd", "6.751", Demo: true), proces, stop)).Waarde));
        }

        await doe(async sp => _ = (await sp.GetRequiredService<LegWntOpgaveVast>().UitvoerenAsync(new(aanbieder, WntNorm.LaatstAfgeslotenJaar(TimeProvider.System.Vandaag()), Bedrag.Euro(150_000)), proces, stop)).Waarde);
        await doe(async sp => contract = (await sp.GetRequiredService<StelContractOp>().UitvoerenAsync(
            new(aanbieder, "M-1", Contracttype.Inspanning, Contractniveau.Regionaal, new Periode(new(2024, 1, 1), new(2028, 12, 31)), null, producten, Demo: true), proces, stop)).Waarde);
        await doe(async sp => _ = (await sp.GetRequiredService<SluitContract>().UitvoerenAsync(contract, proces, stop)).Waarde);
        foreach (var product in producten)
        {
            await doe(async sp => _ = (await sp.GetRequiredService<LegTariefVast>().UitvoerenAsync(new(contract, product, new(2024, 1, 1), Niveau3plan.Tarief), proces, stop)).Waarde);
        }

        return (contract.Waarde, [.. producten.Select(p => p.Waarde)]);
    }

    private static async Task ToewijzingenAsync(DbConnection verbinding, int aanbieder, Guid[] personen, CancellationToken stop)
    {
        var agb = Niveau3plan.Agb(aanbieder).ToString();
        var berichten = personen.Take(Niveau3plan.Toewijzingen(aanbieder)).Select(_ => Guid.CreateVersion7()).ToArray();
        var nummers = Enumerable.Range(0, Niveau3plan.Toewijzingen(aanbieder)).ToList();
        await Vuller.VulAsync(
            verbinding, "postkamer_poststuk",
            ["Id", "Soort", "Richting", "Aanbieder", "Afzender", "Ontvanger", "Identificatie", "Dagtekening", "Moment", "Dag", "Staat", "Gesprek", "Vingerafdruk", "Bevindingen", "Codes", "Zoeksleutel"],
            berichten.Select((id, i) => new object?[] { id, "JW301", "Uit", agb, "0226", agb, $"T{aanbieder}{i:D9}", Dag, Toen, Dag, "GoedOntvangen", id, id.ToString("N"), 0, "", $"t{aanbieder}{i:D9} {agb} jw301" }), stop);
        await Vuller.VulAsync(
            verbinding, "postkamer_toewijzing",
            ["Id", "Bericht", "Standaard", "Aanbieder", "Nummer", "Versiedatum", "Versietijd", "Bsn", "Persoon", "Categorie", "Ingang", "Einde", "Volume", "Eenheid", "Frequentie"],
            nummers.Select(t => new object?[]
            {
                Guid.CreateVersion7(), berichten[t % personen.Length], "IJw", agb, Niveau3plan.Nummer(aanbieder, t), Dag, new TimeOnly(12, 0), Niveau3plan.Burger(t).Voluit, personen[t % personen.Length],
                "45", new DateOnly(2024, 1, 1), new DateOnly(2028, 12, 31), t % 2 == 0 ? 40L : null, t % 2 == 0 ? "04" : null, t % 2 == 0 ? "2" : null,
            }), stop);
        await Vuller.VulAsync(
            verbinding, "postkamer_levering", ["Id", "Bericht", "Standaard", "Aanbieder", "Bsn", "Toewijzing", "Categorie", "Begin"],
            nummers.Select(t => new object?[]
            {
                Guid.CreateVersion7(), berichten[t % personen.Length], "IJw", agb, Niveau3plan.Burger(t).Voluit, Niveau3plan.Nummer(aanbieder, t), "45", new DateOnly(2024, 1, 8),
            }), stop);
    }

    private static async Task PrestatiesAsync(DbConnection verbinding, Niveau3plan plan, int aanbieder, Guid[] personen, Guid? contract, Guid[] producten, CancellationToken stop)
    {
        var agb = Niveau3plan.Agb(aanbieder).ToString();
        var (bericht, declaratie) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Vuller.VulAsync(
            verbinding, "postkamer_declaratie", ["Bericht", "Standaard", "Aanbieder", "Nummer", "Periode"], [[bericht, "IJw", agb, $"OUD{aanbieder}", new DateOnly(2025, 3, 1)]], stop);
        await Vuller.VulAsync(
            verbinding, "postkamer_prestatie",
            ["Id", "Bericht", "Standaard", "Aanbieder", "Bsn", "Referentie", "Toewijzing", "Categorie", "Code", "Begin", "Einde", "Volume", "Eenheid", "Tarief", "Bedrag", "Staat"],
            plan.Prestaties(aanbieder).Select(p => new object?[]
            {
                Guid.CreateVersion7(), bericht, "IJw", agb, Niveau3plan.Burger(p.Toewijzing).Voluit, p.Referentie, Niveau3plan.Nummer(aanbieder, p.Toewijzing), "45", p.Code, p.Begin,
                p.Begin.AddMonths(1).AddDays(-1), p.Volume, "04", Niveau3plan.Tarief.Centen, (Niveau3plan.Tarief * p.Volume).Centen, "Goedgekeurd",
            }), stop);
        await Vuller.VulAsync(
            verbinding, "declaraties_regel",
            [
                "Id", "Declaratie", "Volgorde", "Persoon", "Wet", "Aanbieder", "Toewijzing", "Categorie", "Code", "Product", "Contract", "Productgroep", "Taakveld", "Begin", "Einde", "Volume",
                "Eenheid", "Tarief", "Bedrag", "Referentie", "Staat", "Bevindingen",
            ],
            plan.Prestaties(aanbieder).Select((p, i) => new object?[]
            {
                Guid.CreateVersion7(), declaratie, i + 1, personen[p.Toewijzing % personen.Length], "Jeugdwet", agb, Niveau3plan.Nummer(aanbieder, p.Toewijzing), "45", p.Code,
                producten[int.Parse(p.Code.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture)], contract, "Begeleiding jeugd", "6.751", p.Begin, p.Begin.AddMonths(1).AddDays(-1), p.Volume,
                "04", Niveau3plan.Tarief.Centen, (Niveau3plan.Tarief * p.Volume).Centen, p.Referentie, "Betaald", "[]",
            }), stop);
    }
}
