using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Bench;

/// <summary>A line declared before: everything about it follows from its number.</summary>
internal readonly record struct Bekend(int Aanbieder, int Toewijzing, string Referentie, string Code, DateOnly Begin, long Volume);

/// <summary>
/// Made-up allocations and declarations of ten providers, the same each time: the first one declares in this measurement. About three in a hundred lines are a
/// credit on a line of before, and one in a hundred is wrong, each in one way.
/// </summary>
internal sealed class Niveau3plan(int bekend)
{
    public const int Aanbieders = 10;
    public const int Codes = 10;
    public const int Rondes = 18;
    public static readonly Gemeentecode Gemeente = Gemeentecode.Parse("0226");
    public static readonly Bedrag Tarief = Bedrag.Euro(68);

    private readonly HashSet<string> _gecrediteerd = [];

    /// <summary>All numbers for tests in one series: about nine thousand.</summary>
    public static IReadOnlyList<Bsn> Burgers { get; } =
    [
        .. from n in Enumerable.Range(999_900_000, 100_000)
           let tekst = n.ToString(CultureInfo.InvariantCulture)
           where Bsn.Elfproef(tekst)
           select Bsn.Parse(tekst),
    ];

    public static AgbCode Agb(int aanbieder) => AgbCode.Parse((65_656_055 + aanbieder).ToString(CultureInfo.InvariantCulture));

    public static int Toewijzingen(int aanbieder) => aanbieder == 0 ? 48_000 : 12_000;

    public static long Nummer(int aanbieder, int toewijzing) => 1_000_000 + (aanbieder * 100_000L) + toewijzing;

    public static Bsn Burger(int toewijzing) => Burgers[toewijzing % Burgers.Count];

    public static string Code(int nummer) => $"45A{nummer:D2}";

    public static DateOnly Maand(int ronde) => new DateOnly(2025, 3, 1).AddMonths(ronde);

    public IEnumerable<Bekend> Prestaties(int aanbieder)
    {
        for (var k = 0; k < bekend / Aanbieders; k++)
        {
            yield return Prestatie(aanbieder, k);
        }
    }

    /// <summary>The declaration of one month, and how many of its lines are wrong.</summary>
    public (Declaratiebericht Bericht, int Fout) Declaratie(int ronde, int regels)
    {
        var aantal = Math.Clamp(2 * regels / 3, 1, Toewijzingen(0));
        var begin = (int)(ronde * 7_919L % Toewijzingen(0));
        var maand = new Periode(Maand(ronde), Maand(ronde).AddMonths(1).AddDays(-1));
        var perClient = new Dictionary<Bsn, List<Prestatie>>();
        var fout = 0;
        for (var i = 0; i < regels; i++)
        {
            var toewijzing = (begin + (i % aantal)) % Toewijzingen(0);
            var prestatie = new Prestatie
            {
                ReferentieNummer = $"M{ronde:D2}{i:D8}",
                ToewijzingNummer = Nummer(0, toewijzing),
                ProductCategorie = "45",
                ProductCode = Code(i / aantal),
                ProductPeriode = maand,
                GeleverdVolume = 1 + (i % 8),
                Eenheid = "04",
                ProductTarief = Tarief,
                IngediendBedrag = Tarief * (1 + (i % 8)),
            };
            prestatie = Anders(prestatie, i, toewijzing, ref fout);
            if (!perClient.TryGetValue(Burger(toewijzing), out var lijst))
            {
                perClient[Burger(toewijzing)] = lijst = [];
            }

            lijst.Add(prestatie);
        }

        var dag = Maand(ronde).AddMonths(1).AddDays(4);
        return (new()
        {
            Kop = new() { Soort = Berichtsoort.Parse("JW323"), Gemeente = Gemeente, Aanbieder = Agb(0), Identificatie = $"N3{ronde:D4}", Dagtekening = dag },
            DeclaratieNummer = $"D{ronde:D4}",
            DeclaratiePeriode = maand,
            DeclaratieDagtekening = dag,
            Clienten = [.. perClient.Select(c => new Declaratieclient(c.Key, c.Value))],
        }, fout);
    }

    private Prestatie Anders(Prestatie prestatie, int i, int toewijzing, ref int fout)
    {
        switch (i % 300)
        {
            case 7:
                fout++;
                return prestatie with { ProductTarief = Bedrag.Euro(69), IngediendBedrag = Bedrag.Euro(69) * prestatie.GeleverdVolume };
            case 107:
                fout++;
                return prestatie with { ToewijzingNummer = Nummer(0, (toewijzing + 1) % Toewijzingen(0)) };
            case 207 when toewijzing < bekend / Aanbieders:
                fout++;
                return prestatie with { ReferentieNummer = Prestatie(0, toewijzing).Referentie };
        }

        if (i % 33 != 3 || toewijzing >= bekend / Aanbieders || !_gecrediteerd.Add(Prestatie(0, toewijzing).Referentie))
        {
            return prestatie;
        }

        var oud = Prestatie(0, toewijzing);
        return prestatie with
        {
            VorigReferentieNummer = oud.Referentie,
            ProductCode = oud.Code,
            ProductPeriode = new(oud.Begin, oud.Begin.AddMonths(1).AddDays(-1)),
            GeleverdVolume = oud.Volume,
            IngediendBedrag = -(Tarief * oud.Volume),
        };
    }

    private static Bekend Prestatie(int aanbieder, int k) => new(
        aanbieder, k % Toewijzingen(aanbieder), $"K{aanbieder}{k:D9}", Code(k / Toewijzingen(aanbieder) % Codes), new(2025, 1 + (k % 3), 1), 1 + (k % 8));
}
