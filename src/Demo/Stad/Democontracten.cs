using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Aanbieders.Tarieven;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Demo.Stad;

/// <summary>A product of the demo: its own local code (IV075 lets a municipality use its own list), an illustrative tariff (DOMAIN-MODEL §15.2, §15.3).</summary>
/// <param name="Code">At most five characters.</param>
/// <param name="Naam">Name.</param>
/// <param name="Wet">Act.</param>
/// <param name="Categorie">WMO020 or JZ020.</param>
/// <param name="Niveau">N5 or N6.</param>
/// <param name="Eenheid">WJ756.</param>
/// <param name="Productgroep">Group in reports.</param>
/// <param name="Taakveld">Scheme of 2025.</param>
/// <param name="Tarief">Illustrative price in euros on 1 January 2025.</param>
public sealed record Demoproduct(string Code, string Naam, Wet Wet, string Categorie, Niveau Niveau, string Eenheid, string Productgroep, string Taakveld, decimal Tarief);

/// <summary>A provider of the demo with what it was contracted for.</summary>
public sealed record Demoaanbieder(string Naam, AgbCode Agb, IReadOnlyList<string> Producten);

/// <summary>Providers, products, contracts and tariffs of the demo. All made up.</summary>
public static class Democontracten
{
    /// <summary>First and last day of the demo contracts.</summary>
    public static readonly Periode Looptijd = new(new DateOnly(2019, 1, 1), new DateOnly(2027, 12, 31));

    /// <summary>The catalogue.</summary>
    public static IReadOnlyList<Demoproduct> Producten { get; } =
    [
        new("D0101", "Hulp bij het huishouden", Wet.Wmo, "01", Niveau.Hulp, "04", "Hulp bij het huishouden", "6.711", 34.50m),
        new("D0201", "Begeleiding individueel", Wet.Wmo, "02", Niveau.Hulp, "04", "Begeleiding individueel", "6.712", 62.00m),
        new("D0202", "Begeleiding groep", Wet.Wmo, "09", Niveau.Hulp, "16", "Begeleiding groep", "6.713", 44.00m),
        new("D0601", "Leren zelf te doen (reablement)", Wet.Wmo, "06", Niveau.Hulp, "04", "Reablement", "6.712", 60.00m),
        new("D0701", "Dagbesteding", Wet.Wmo, "07", Niveau.Hulp, "16", "Dagbesteding", "6.713", 48.00m),
        new("D0801", "Vervoer naar dagbesteding", Wet.Wmo, "08", Niveau.Hulp, "84", "Vervoer", "6.60", 11.00m),
        new("D4501", "Begeleiding individueel jeugd", Wet.Jeugdwet, "45", Niveau.Hulp, "04", "Begeleiding individueel jeugd", "6.752", 68.00m),
        new("D4502", "Begeleiding groep jeugd", Wet.Jeugdwet, "41", Niveau.Hulp, "16", "Begeleiding groep jeugd", "6.752", 52.00m),
        new("D4503", "Training zelfstandig reizen", Wet.Jeugdwet, "45", Niveau.Hulp, "04", "Training jeugd", "6.752", 68.00m),
        new("D4201", "Collectief vervoer jeugd", Wet.Jeugdwet, "42", Niveau.Hulp, "84", "Vervoer jeugd", "6.752", 11.00m),
        new("D4401", "Logeren", Wet.Jeugdwet, "44", Niveau.Hulp, "14", "Logeren", "6.762", 95.00m),
        new("D5101", "Generalistische basis-ggz jeugd", Wet.Jeugdwet, "51", Niveau.Zorg, "04", "Jeugd-ggz", "6.752", 105.00m),
    ];

    /// <summary>The providers; De Brug and Thuiszorg Liemerskant are those of the story.</summary>
    public static IReadOnlyList<Demoaanbieder> Aanbieders { get; } =
    [
        new("De Brug (demo)", AgbCode.Parse("99990101"), ["D4501", "D4502", "D4503", "D4201", "D4401"]),
        new("Thuiszorg Liemerskant (demo)", AgbCode.Parse("99990102"), ["D0101", "D0601"]),
        new("Schoon en Zo (demo)", AgbCode.Parse("99990103"), ["D0101"]),
        new("De Werkschuur (demo)", AgbCode.Parse("99990104"), ["D0701", "D0202", "D0801"]),
        new("Samen Verder (demo)", AgbCode.Parse("99990105"), ["D0201", "D0202"]),
        new("Jeugdpunt Oost (demo)", AgbCode.Parse("99990106"), ["D4501", "D4502"]),
        new("Praktijk De Linde (demo)", AgbCode.Parse("99990107"), ["D5101"]),
        new("Hof van Rust (demo)", AgbCode.Parse("99990108"), ["D4401"]),
    ];

    /// <summary>The product with this code.</summary>
    public static Demoproduct Product(string code) => Producten.Single(p => p.Code == code);

    /// <summary>Registers all of it through the handelingen that the contract manager uses. Tariffs rise two percent a year towards 2025; made up.</summary>
    public static async Task<IReadOnlyDictionary<string, ProductId>> VulAsync(Func<Func<IServiceProvider, Task<bool>>, Task<bool>> doe, CancellationToken stop)
    {
        var systeem = new Proces(Actor.Systeem("demo"), Doelen.Beheer);
        var producten = new Dictionary<string, ProductId>();

        foreach (var p in Producten)
        {
            await doe(async sp =>
            {
                producten[p.Code] = (await sp.GetRequiredService<RegistreerProduct>().UitvoerenAsync(
                    new(p.Wet, p.Code, p.Naam, p.Categorie, p.Niveau, p.Eenheid, p.Productgroep, p.Taakveld, Demo: true), systeem, stop)).Waarde;
                return true;
            });
        }

        foreach (var (aanbieder, nummer) in Aanbieders.Select((a, i) => (a, i + 1)))
        {
            await doe(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
                async s =>
                {
                    var id = (await sp.GetRequiredService<RegistreerAanbieder>().UitvoerenAsync(new(aanbieder.Naam, aanbieder.Agb, Demo: true), systeem, s)).Waarde;
                    for (var jaar = 2019; jaar <= 2025; jaar++)
                    {
                        var opgave = await sp.GetRequiredService<LegWntOpgaveVast>().UitvoerenAsync(new(id, jaar, Bedrag.Euro(120_000 + (1_000 * nummer))), systeem, s);
                        _ = opgave.Waarde;
                    }

                    var contract = (await sp.GetRequiredService<StelContractOp>().UitvoerenAsync(
                        new(id, $"DEMO-{nummer:000}", Contracttype.Inspanning, Contractniveau.Regionaal, Looptijd, null,
                            [.. aanbieder.Producten.Select(c => producten[c])], Demo: true), systeem, s)).Waarde;
                    foreach (var code in aanbieder.Producten)
                    {
                        for (var jaar = 2019; jaar <= 2025; jaar++)
                        {
                            var tarief = await sp.GetRequiredService<LegTariefVast>().UitvoerenAsync(
                                new(contract, producten[code], new DateOnly(jaar, 1, 1), TariefIn(Product(code), jaar)), systeem, s);
                            _ = tarief.Waarde;
                        }
                    }

                    var getekend = await sp.GetRequiredService<SluitContract>().UitvoerenAsync(contract, systeem, s);
                    _ = getekend.Waarde;
                    return (true, true);
                },
                stop));
        }

        return producten;
    }

    /// <summary>The made-up tariff of a year: the price of 2025, two percent lower for each year before.</summary>
    public static Bedrag TariefIn(Demoproduct product, int jaar)
    {
        var factor = 1m;
        for (var j = jaar; j < 2025; j++)
        {
            factor /= 1.02m;
        }

        return Bedrag.Euro(product.Tarief) * factor;
    }
}
