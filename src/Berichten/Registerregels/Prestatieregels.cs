using System.Globalization;
using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Volumes;

namespace Rotonde.Berichten.Registerregels;

/// <summary>
/// Rules on one declared line against its allocation, earlier lines and the contract (323). Start and stop dates never count:
/// a line is not rejected for a missing or late start message (OP364).
/// </summary>
internal static class Prestatieregels
{
    [Regel("TR314", "Een aanbieder gebruikt een referentienummer een keer.")]
    internal static Uitspraak? TR314(bool bekend) => bekend
        ? new("Dit referentienummer is al eerder gebruikt.", "Geef de regel een nieuw referentienummer.")
        : null;

    [Regel("TR323", "Een creditregel draait een goedgekeurde debetregel helemaal terug.")]
    internal static Uitspraak? TR323(Bsn bsn, Prestatie credit, BekendePrestatie? debet) =>
        debet is { Staat: Prestatiestaat.Goedgekeurd, Prestatie.IsCredit: false } && debet.Bsn == bsn && IsTegenhanger(credit, debet.Prestatie)
            ? null
            : new("Bij deze creditregel is geen goedgekeurde debetregel bekend die verder gelijk is.", "Neem de debetregel ongewijzigd over en verwijs naar haar referentienummer.");

    [Regel("TR390", "Een debetregel wordt een keer gecrediteerd.")]
    internal static Uitspraak? TR390(bool gecrediteerd) => gecrediteerd
        ? new("Deze debetregel is al gecrediteerd.", "Laat de creditregel weg.")
        : null;

    [Regel("TR338", "Een regel hoort bij een toewijzing van deze client.")]
    internal static Uitspraak? TR338(Bsn bsn, BekendeToewijzing? toewijzing) => toewijzing?.Bsn == bsn
        ? null
        : new("Er is geen toewijzing met dit nummer voor deze client.", "Controleer het toewijzingnummer.");

    [Regel("TR384", "Op een verwijderde toewijzing wordt niet gedeclareerd.")]
    internal static Uitspraak? TR384(BekendeToewijzing toewijzing) => toewijzing.RedenWijziging == "13"
        ? new("De toewijzing is verwijderd.", "Overleg met de gemeente welke toewijzing geldt.")
        : null;

    [Regel("TR339", "De productcategorie is de toegewezen categorie.")]
    internal static Uitspraak? TR339(Prestatie regel, BekendeToewijzing toewijzing) => toewijzing.Product?.Categorie is { } categorie && categorie != regel.ProductCategorie
        ? new("De productcategorie is niet de toegewezen categorie.", $"Toegewezen is categorie {categorie}.")
        : null;

    [Regel("TR340", "De productcode is de toegewezen code.")]
    internal static Uitspraak? TR340(Prestatie regel, BekendeToewijzing toewijzing) => toewijzing.Product?.Code is { } code && code != regel.ProductCode
        ? new("De productcode is niet de toegewezen code.", $"Toegewezen is code {code}.")
        : null;

    /// <remarks>Without a volume in the allocation the unit of the contract decides, when it is known.</remarks>
    [Regel("TR341", "De eenheid past bij de toewijzing of het contract.")]
    internal static Uitspraak? TR341(Prestatie regel, BekendeToewijzing toewijzing, Contractafspraak? afspraak) =>
        (toewijzing.Omvang?.Eenheid ?? afspraak?.Eenheid) is { } eenheid && !Eenheden.Past(regel.Eenheid, eenheid)
            ? new("De eenheid past niet bij de toewijzing.", $"Declareer in {Naam(eenheid)}.")
            : null;

    [Regel("TR307", "Een productperiode begint niet voor de toewijzing.")]
    internal static Uitspraak? TR307(Periode periode, BekendeToewijzing toewijzing) => periode.Begin < toewijzing.Ingangsdatum
        ? new("De productperiode begint voor de toewijzing.", $"De toewijzing gaat in op {toewijzing.Ingangsdatum.Voluit()}.")
        : null;

    [Regel("TR308", "Een productperiode eindigt niet na de toewijzing.")]
    internal static Uitspraak? TR308(Periode periode, BekendeToewijzing toewijzing) => periode.Einde > toewijzing.Einddatum
        ? new("De productperiode eindigt na de toewijzing.", $"De toewijzing loopt tot en met {toewijzing.Einddatum!.Value.Voluit()}.")
        : null;

    [Regel("TR319", "Een productperiode valt niet na de declaratieperiode.")]
    internal static Uitspraak? TR319(Periode periode, Periode declaratie) => periode.Einde > declaratie.Einde || periode.Begin > declaratie.Einde
        ? new("De productperiode valt na de declaratieperiode.", "Declareer deze regel in een volgende declaratie.")
        : null;

    /// <remarks>A period that begins before the allocation is TR307's, not this rule's.</remarks>
    [Regel("TR387", "Een productperiode begint op de eerste dag van de maand of van de toewijzing.")]
    internal static Uitspraak? TR387(Periode periode, BekendeToewijzing toewijzing)
    {
        var eerste = new DateOnly(periode.Begin.Year, periode.Begin.Month, 1);
        var begin = toewijzing.Ingangsdatum > eerste ? toewijzing.Ingangsdatum : eerste;
        return periode.Begin > begin
            ? new("De productperiode begint niet op de eerste dag van de maand of van de toewijzing.", $"Laat de periode beginnen op {begin.Voluit()}.")
            : null;
    }

    /// <remarks>A period that ends after the allocation is TR308's, not this rule's.</remarks>
    [Regel("TR388", "Een productperiode eindigt op de laatste dag van de maand of van de toewijzing.")]
    internal static Uitspraak? TR388(Periode periode, BekendeToewijzing toewijzing)
    {
        var dag = periode.Einde ?? periode.Begin;
        var laatste = new DateOnly(dag.Year, dag.Month, DateTime.DaysInMonth(dag.Year, dag.Month));
        var einde = toewijzing.Einddatum < laatste ? toewijzing.Einddatum.Value : laatste;
        return dag < einde
            ? new("De productperiode eindigt niet op de laatste dag van de maand of van de toewijzing.", $"Laat de periode eindigen op {einde.Voluit()}.")
            : null;
    }

    /// <remarks>Days outside the allocation give no volume; the line is refused for them too (TR307, TR308).</remarks>
    [Regel("TR321", "In een periode wordt niet meer gedeclareerd dan toegewezen.")]
    internal static Uitspraak? TR321(Prestatie regel, BekendeToewijzing toewijzing, Standaard standaard)
    {
        if (toewijzing.Omvang is not { } omvang || !Eenheden.Past(regel.Eenheid, omvang.Eenheid)
            || Looptijd(toewijzing).Doorsnede(regel.ProductPeriode) is not { } periode
            || Volumeberekening.MaximumInPeriode(omvang, Looptijd(toewijzing), periode, standaard, toewijzing.Product?.Categorie) is not { } maximum
            || Eenheden.Fijn(regel.GeleverdVolume, regel.Eenheid) <= Eenheden.Fijn(maximum, omvang.Eenheid))
        {
            return null;
        }

        return new(
            $"Er is {Hoeveel(regel.GeleverdVolume, regel.Eenheid)} gedeclareerd; in deze periode is ten hoogste {Hoeveel(maximum, omvang.Eenheid)} toegewezen.",
            $"Declareer ten hoogste {Hoeveel(maximum, omvang.Eenheid)} in een nieuwe regel.");
    }

    /// <remarks><c>eerder</c>: debit minus credit of all lines on the allocation that were not rejected, in the finer unit (<see cref="Eenheden.Fijn"/>).</remarks>
    [Regel("TR322", "Over de hele toewijzing wordt niet meer gedeclareerd dan toegewezen.")]
    internal static Uitspraak? TR322(Prestatie regel, BekendeToewijzing toewijzing, long eerder)
    {
        if (toewijzing.Omvang is not { } omvang || !Eenheden.Past(regel.Eenheid, omvang.Eenheid)
            || Volumeberekening.MaximumOverToewijzing(omvang, Looptijd(toewijzing)) is not { } maximum
            || eerder + Eenheden.Fijn(regel.GeleverdVolume, regel.Eenheid) <= Eenheden.Fijn(maximum, omvang.Eenheid))
        {
            return null;
        }

        return new(
            $"Samen met wat al is gedeclareerd is dit meer dan de {Hoeveel(maximum, omvang.Eenheid)} die in totaal is toegewezen.",
            "Declareer ten hoogste wat van de toewijzing over is.");
    }

    /// <remarks>
    /// The rule's text says volume, but the official case 16 declares hours on a budget in euros: it can only be read as money (decision 0101).
    /// <c>eerder</c>: debit minus credit of all lines on the allocation that were not rejected.
    /// </remarks>
    [Regel("TR369", "Over de hele toewijzing wordt niet meer gedeclareerd dan het budget.")]
    internal static Uitspraak? TR369(Prestatie regel, BekendeToewijzing toewijzing, Bedrag eerder) =>
        toewijzing.Budget is { } budget && eerder + regel.IngediendBedrag > budget
            ? new($"Met deze regel gaat de declaratie over het budget van {budget} heen.", $"Er is nog {budget - eerder} over.")
            : null;

    [Regel("TR346", "Het bedrag is volume maal tarief.")]
    internal static Uitspraak? TR346(Prestatie regel, Contractafspraak? afspraak)
    {
        if (regel.Eenheid == Eenheden.Euro || regel.ProductTarief is not { } tarief)
        {
            return null;
        }

        var bedrag = regel.IsCredit ? -regel.IngediendBedrag : regel.IngediendBedrag;
        var goed = (regel.Eenheid, afspraak?.Eenheid) switch
        {
            (Eenheden.Minuut, Eenheden.Uur) => bedrag == Eenheden.VoorMinuten(afspraak!.Tarief, regel.GeleverdVolume),
            (Eenheden.Minuut, null) => bedrag == tarief * regel.GeleverdVolume || Eenheden.KanVanUurtarief(regel.GeleverdVolume, tarief, bedrag),
            _ => bedrag == tarief * regel.GeleverdVolume,
        };
        return goed ? null : new(
            "Het bedrag is niet volume maal tarief.",
            regel.Eenheid == Eenheden.Minuut ? "Reken minuten maal het uurtarief, deel door 60 en rond dan pas af." : $"Het bedrag moet {tarief * regel.GeleverdVolume} zijn.");
    }

    [Regel("TR418", "Het tarief is het afgesproken tarief.")]
    internal static Uitspraak? TR418(Prestatie regel, Contractafspraak? afspraak)
    {
        if (afspraak is null || regel.ProductTarief is not { } tarief)
        {
            return null;
        }

        var afgesproken = (regel.Eenheid, afspraak.Eenheid) switch
        {
            (Eenheden.Minuut, Eenheden.Uur) => Eenheden.Minuuttarief(afspraak.Tarief),
            var (gedeclareerd, eenheid) when gedeclareerd == eenheid => afspraak.Tarief,
            _ => (Bedrag?)null,
        };
        return afgesproken is null || afgesproken == tarief
            ? null
            : new("Het tarief is niet het afgesproken tarief.", $"Afgesproken is {afgesproken} per {Eenheid(regel.Eenheid)}.");
    }

    [Regel("TR389", "Een prestatie wordt een keer gedeclareerd, tenzij zij is gecrediteerd.")]
    internal static Uitspraak? TR389(bool eerderGedeclareerd) => eerderGedeclareerd
        ? new("Over deze periode is dit product op deze toewijzing al gedeclareerd.", "Crediteer eerst de eerdere regel.")
        : null;

    internal static Periode Looptijd(BekendeToewijzing toewijzing) =>
        Periode.TryMaak(toewijzing.Ingangsdatum, toewijzing.Einddatum, out var periode) ? periode : new(toewijzing.Ingangsdatum, toewijzing.Ingangsdatum);

    // IV091: a credit equals its debit in all but number and sign.
    private static bool IsTegenhanger(Prestatie credit, Prestatie debet) =>
        credit.ToewijzingNummer == debet.ToewijzingNummer && credit.ProductCategorie == debet.ProductCategorie && credit.ProductCode == debet.ProductCode
        && credit.ProductPeriode == debet.ProductPeriode && credit.GeleverdVolume == debet.GeleverdVolume && credit.Eenheid == debet.Eenheid
        && credit.ProductTarief == debet.ProductTarief && -credit.IngediendBedrag == debet.IngediendBedrag;

    private static string Hoeveel(long volume, string eenheid) =>
        eenheid == Eenheden.Euro ? new Bedrag(volume).ToString() : $"{volume.ToString(CultureInfo.InvariantCulture)} {Naam(eenheid)}";

    private static string Naam(string eenheid) => eenheid switch
    {
        "01" => "minuten",
        "04" => "uur",
        "14" => "etmalen",
        "16" => "dagdelen",
        "83" => "euro's",
        _ => "stuks",
    };

    private static string Eenheid(string eenheid) => eenheid switch
    {
        "01" => "minuut",
        "04" => "uur",
        "14" => "etmaal",
        "16" => "dagdeel",
        _ => "stuk",
    };
}
