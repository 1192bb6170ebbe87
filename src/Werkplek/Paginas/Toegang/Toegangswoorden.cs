using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Toegang;

/// <summary>Questions and meldingen in the words of the people who work with them.</summary>
internal static class Toegangswoorden
{
    /// <summary>The parts a–g of the research (Wmo 2015 art. 2.3.2 lid 4), in the order of the law.</summary>
    public static IReadOnlyList<(char Letter, string Kop)> Onderdelen { get; } =
    [
        ('a', "Behoeften, persoonskenmerken en voorkeuren"),
        ('b', "Wat iemand op eigen kracht of met gebruikelijke hulp kan"),
        ('c', "Mantelzorg en hulp van anderen uit het netwerk"),
        ('d', "Wat de mantelzorger nodig heeft"),
        ('e', "Algemene voorzieningen en maatschappelijk nuttige activiteiten"),
        ('f', "Samenwerking met zorg, jeugdhulp, onderwijs, welzijn, wonen, werk en inkomen"),
        ('g', "Welke bijdrage in de kosten iemand betaalt"),
    ];

    public static string Meldingstand(string status) => Enum.TryParse<Meldingstatus>(status, out var stand) ? stand.InWoorden() : status;

    public static string Vraagstand(string status) => status switch
    {
        nameof(Hulpvraagstatus.Nieuw) => "nieuw",
        nameof(Hulpvraagstatus.InTriage) => "wordt bekeken",
        nameof(Hulpvraagstatus.Beantwoord) => "beantwoord",
        nameof(Hulpvraagstatus.Basisniveau) => "verwezen naar hulp in de buurt",
        nameof(Hulpvraagstatus.Doorgezet) => "doorgezet",
        nameof(Hulpvraagstatus.Melding) => "er is een melding gedaan",
        nameof(Hulpvraagstatus.Ingrijpen) => "direct ingrijpen",
        nameof(Hulpvraagstatus.Vervallen) => "vervallen",
        _ => status,
    };

    /// <summary>The ends of a question, as the Bureaudienst chooses them.</summary>
    public static IReadOnlyList<Keuze> Vraagstappen { get; } =
    [
        new(nameof(Hulpvraagstap.Beantwoord), "Beantwoord"),
        new(nameof(Hulpvraagstap.VerwezenNaarBasisniveau), "Verwezen naar hulp in de buurt"),
        new(nameof(Hulpvraagstap.Doorgezet), "Doorgezet naar een Aanspreekpunt"),
        new(nameof(Hulpvraagstap.MeldingGedaan), "Er is een melding gedaan"),
        new(nameof(Hulpvraagstap.IngrijpenNodig), "Direct ingrijpen, binnen 24 uur"),
        new(nameof(Hulpvraagstap.Vervallen), "Vervallen: dubbel, of de vrager heeft geen hulp meer nodig"),
    ];

    public static string InWoorden(this Onderwerp onderwerp) => onderwerp switch
    {
        Onderwerp.Inkomen => "geld",
        Onderwerp.Dagbesteding => "wat iemand overdag doet",
        Onderwerp.Contacten => "contact met anderen",
        Onderwerp.Opvoeden => "opvoeden en school",
        Onderwerp.Taal => "taal en papieren",
        _ => onderwerp.ToString().ToLowerInvariant(),
    };

    public static string InWoorden(this Meldingstatus status) => status switch
    {
        Meldingstatus.Gemeld => "nieuw, bied cliëntondersteuning aan",
        Meldingstatus.Voorbereid => "plan een gesprek",
        Meldingstatus.InOnderzoek => "in onderzoek",
        Meldingstatus.Spoedvoorziening => "spoed: er is al hulp",
        Meldingstatus.Verslag => "wacht op reactie van de inwoner",
        Meldingstatus.Afgerond => "onderzoek klaar, kies hoe het verder gaat",
        Meldingstatus.Aanvraag => "aanvraag gedaan",
        Meldingstatus.Gesloten => "afgesloten",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string InWoorden(this Kanaal kanaal) => kanaal switch
    {
        Kanaal.Portaal => "via het portaal",
        Kanaal.Telefoon => "per telefoon",
        Kanaal.Balie => "aan de balie",
        Kanaal.Huisbezoek => "bij een huisbezoek",
        Kanaal.Professional => "via een professional",
        Kanaal.Signaal => "door een signaal",
        _ => throw new ArgumentOutOfRangeException(nameof(kanaal)),
    };

    public static string InWoorden(this Melder melder) => melder switch
    {
        Melder.Zelf => "de inwoner zelf",
        Melder.Naaste => "een naaste",
        Melder.Professional => "een professional",
        Melder.Anoniem => "iemand zonder naam",
        _ => throw new ArgumentOutOfRangeException(nameof(melder)),
    };

    /// <summary>The way of a melding as steps, for whoever must take the next one.</summary>
    public static IReadOnlyList<Stap> Trein(MeldingInBeeld m, DateOnly vandaag)
    {
        var dicht = m.Status is Meldingstatus.Gesloten;
        Stapstand Stand(bool klaar) => klaar ? Stapstand.Klaar : dicht ? Stapstand.Vervallen : Stapstand.Straks;
        List<Stap> stappen =
        [
            new("Melding", Stapstand.Klaar, m.Data.Ontvangen),
            new("Aanspreekpunt", Stand(m.AanspreekpuntNaam is not null), null, m.AanspreekpuntNaam),
            new("Cliëntondersteuning", Stand(m.ClientondersteuningAangebodenOp is not null), m.ClientondersteuningAangebodenOp),
            new("Gesprek", Stand(m.GesprekOp <= vandaag), m.GesprekOp),
            m.OnderzoekAfgerondOp is { } klaar
                ? new("Onderzoek", Stapstand.Klaar, klaar)
                : new("Onderzoek", !dicht && m.Data.OnderzoekUiterlijk < vandaag ? Stapstand.TeLaat : Stand(false), m.Data.OnderzoekUiterlijk, Uiterlijk: true),
            new(m.Status == Meldingstatus.Aanvraag ? "Aanvraag" : "Afgesloten", Stand(m.GeslotenOp is not null), m.GeslotenOp),
        ];
        var nu = stappen.FindIndex(s => s.Stand == Stapstand.Straks);
        if (nu >= 0 && !stappen.Exists(s => s.Stand == Stapstand.TeLaat && stappen.IndexOf(s) < nu))
        {
            stappen[nu] = stappen[nu] with { Stand = Stapstand.Nu };
        }

        return stappen;
    }
}
