using Rotonde.Basis;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Streefwaarden;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>I-21: how long individual help took, over the lines that ended in the quarter.</summary>
public static class I21LooptijdIndividueleVoorzieningen
{
    /// <summary>The definition (DOMAIN-MODEL §10.3).</summary>
    public static Indicatordefinitie Definitie { get; } = new()
    {
        Code = "I-21",
        Naam = "Looptijd inzet individuele voorzieningen",
        Opgave = "3 Inkoop, regie en bewaking",
        Hoofdstuk = Hoofdstuk.Effect,
        StreefwaardeLetterlijk = "Daling van 3%",
        Streefwaarde = new TenOpzichteVanBasis(-0.03m),
        Teller = "Som van de dagen van begin tot einde van lijnen die in de periode eindigden",
        Noemer = "Aantal lijnen dat in de periode eindigde",
        PopulatieEnPeilmoment = "Alle lijnen onder de Wmo of de Jeugdwet die in het kwartaal eindigden",
        Afbakening = "Einddatum min begindatum. Een toewijzing met haar verlengingen is één lijn. Het begin en einde uit de berichten gaat voor dat van de toewijzing.",
        Bron = "Startberichten (305) en stopberichten (307)",
        Frequentie = Frequentie.Kwartaal,
        Eenheid = Eenheid.Dagen,
        Basismeting = "Alle lijnen die in 2019 eindigden",
        Einddatum = new DateOnly(2024, 12, 31),
        Tolerantie = "Tussen het pad en de waarde van 2019 is oranje.",
        Eigenaar = "Contractbeheer",
        Beperkingen = "Lijnen die nog lopen tellen niet mee: veel korte lijnen maken het gemiddelde lager. Naast het gemiddelde wordt de mediaan getoond.",
    };

    /// <summary>Days and number of the lines that ended in a period.</summary>
    public static Meting Meet(IEnumerable<Lijn> lijnen, Periode periode)
    {
        var dagen = Dagen(lijnen, periode);
        return new Meting(dagen.Sum(), dagen.Count);
    }

    /// <summary>The middle one of the durations; between the two middle ones for an even number. None without lines.</summary>
    public static decimal? Mediaan(IEnumerable<Lijn> lijnen, Periode periode)
    {
        var dagen = Dagen(lijnen, periode);
        dagen.Sort();
        return dagen.Count == 0 ? null : (dagen[(dagen.Count - 1) / 2] + dagen[dagen.Count / 2]) / 2m;
    }

    private static List<int> Dagen(IEnumerable<Lijn> lijnen, Periode periode) =>
        [.. lijnen.Where(l => l.Wet is Wet.Wmo or Wet.Jeugdwet && l.GeeindigdIn(periode)).Select(l => l.Looptijd!.Value)];
}
