using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Toegang.Meldingen;

namespace Rotonde.Toegang.Overdrachten;

/// <summary>A warm handover names somebody and says why.</summary>
public static class WarmMetNaamEnReden
{
    /// <summary>Refuses a handover to nobody in particular, or without why.</summary>
    [Regel("REQUIREMENTS R-046", "Een warme overdracht noemt een ontvanger en waarom; bij een voorziening ook de contactpersoon.")]
    public static Weigering? Toets(Ontvangersoort soort, string? ontvanger, string? contactpersoon, string? reden) =>
        string.IsNullOrWhiteSpace(ontvanger) ? new(nameof(WarmMetNaamEnReden), "Kies aan wie u de vraag overdraagt.", "Ontvanger")
        : soort == Ontvangersoort.Voorziening && string.IsNullOrWhiteSpace(contactpersoon) ? new(nameof(WarmMetNaamEnReden), "Schrijf op met wie u daar belt of belde.", "Contactpersoon")
        : contactpersoon?.Length > 200 ? new(nameof(WarmMetNaamEnReden), "Maak de contactpersoon korter: hoogstens 200 tekens.", "Contactpersoon")
        : string.IsNullOrWhiteSpace(reden) ? new(nameof(WarmMetNaamEnReden), "Schrijf op waarom u de vraag overdraagt.", "Reden")
        : null;
}

/// <summary>One handover at a time, so that a question has exactly one owner.</summary>
public static class EenOverdrachtTegelijk
{
    /// <summary>Refuses a second one, and an end while the answer of a receiver is awaited.</summary>
    [Regel("REQUIREMENTS R-046", "Zolang een overdracht loopt, wordt de vraag niet nog eens overgedragen of afgehandeld: elke vraag heeft één eigenaar.")]
    public static Weigering? Toets(bool looptEr) =>
        looptEr ? new(nameof(EenOverdrachtTegelijk), "Deze vraag wacht nog op een ontvanger. Trek de overdracht eerst in, of wacht op het antwoord.") : null;
}

/// <summary>Only the receiver answers.</summary>
public static class DeOntvangerAntwoordt
{
    /// <summary>Refuses an answer of somebody else. A provision has no desk here: there the Bureaudienst writes down what the contact person said.</summary>
    [Regel("REQUIREMENTS R-046", "Alleen de ontvanger aanvaardt of weigert; van een voorziening noteert de Bureaudienst het antwoord.")]
    public static Weigering? Toets(Ontvangersoort soort, string ontvanger, string subject, IReadOnlySet<string> teams, string team)
    {
        ArgumentNullException.ThrowIfNull(teams);
        return soort switch
        {
            Ontvangersoort.Medewerker => ontvanger == subject,
            Ontvangersoort.Team => teams.Contains(ontvanger),
            _ => teams.Contains(team),
        }
        ? null
        : new(nameof(DeOntvangerAntwoordt), "Deze overdracht is voor iemand anders. Alleen de ontvanger kan hierop antwoorden.");
    }
}

/// <summary>Giver and receiver speak each other within the term.</summary>
public static class GesprekBinnenTermijn
{
    /// <summary>Refuses a day that has been, or after the last day for contact.</summary>
    [Regel("REQUIREMENTS R-046", "Het overdrachtsgesprek is vandaag of later, en binnen de termijn van de overdracht.")]
    public static Weigering? Toets(DateOnly? gesprek, DateOnly vandaag, DateOnly uiterlijk) =>
        gesprek is { } dag && (dag < vandaag || dag > uiterlijk)
            ? new(nameof(GesprekBinnenTermijn), $"Kies een dag van vandaag tot en met {uiterlijk.Voluit()}, of laat de dag leeg.", "Gesprek")
            : null;
}

/// <summary>Contact was on a day that has been.</summary>
public static class ContactIsGeweest
{
    /// <summary>Refuses a day to come, or before the handover.</summary>
    [Regel("REQUIREMENTS R-046", "Het eerste contact ligt tussen de overdracht en vandaag.")]
    public static Weigering? Toets(DateOnly? op, DateOnly overgedragen, DateOnly vandaag) =>
        op is not { } dag ? new(nameof(ContactIsGeweest), "Vul in op welke dag er contact was.", "ContactOp")
        : dag > vandaag ? new(nameof(ContactIsGeweest), "Deze dag moet nog komen. Vul de dag in waarop er contact was.", "ContactOp")
        : dag < overgedragen ? new(nameof(ContactIsGeweest), "Deze dag ligt vóór de overdracht. Vul de dag in waarop er daarna contact was.", "ContactOp")
        : null;
}

/// <summary>Was the screen still true when it was sent?</summary>
public static class VraagIsNietVeranderd
{
    /// <summary>Refuses what was decided on an older version; what was typed stays.</summary>
    [Regel("REQUIREMENTS R-038", "Wie een vraag afhandelt die een collega intussen veranderde, hoort dat en raakt niets kwijt.")]
    public static Weigering? Toets(int? gezien, int huidig) => gezien is not { } versie || versie == huidig
        ? null
        : new(nameof(VraagIsNietVeranderd), "Een collega heeft deze vraag intussen veranderd. Kijk op dit scherm hoe de vraag er nu voor staat en verstuur daarna opnieuw.") { HuidigeVersie = huidig };
}

/// <summary>The last moment of a handover.</summary>
internal static class Overdrachttermijn
{
    public static (DateOnly Dag, DateTimeOffset? Om) Van(Overdrachtsoort soort, DateTimeOffset nu) => soort switch
    {
        Overdrachtsoort.Ingrijpen => VanMoment(nu.AddHours(Meldingstermijnen.IngrijpenUren.Geldend(nu.DagInNederland()).Waarde)),
        Overdrachtsoort.Doorgezet => (Meldingstermijnen.Uiterlijk("contact", nu.DagInNederland())!.Value, null),
        _ => (Meldingstermijnen.Uiterlijk("overdracht", nu.DagInNederland())!.Value, null),
    };

    private static (DateOnly, DateTimeOffset?) VanMoment(DateTimeOffset om) => (om.DagInNederland(), om);
}
