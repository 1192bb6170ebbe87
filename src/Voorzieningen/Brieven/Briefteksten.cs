using Rotonde.Basis;
using Rotonde.Voorzieningen.Beschikkingen;

namespace Rotonde.Voorzieningen.Brieven;

/// <summary>
/// The text bank of the letter, in B1 Dutch: short sentences, "u" and "wij", no codes. There is no text in it that refuses help because of income.
/// </summary>
public static class Briefteksten
{
    /// <summary>The subject.</summary>
    public static string Onderwerp(Wet wet) => wet switch
    {
        Wet.Wmo => "Ons besluit over uw aanvraag voor ondersteuning",
        Wet.Jeugdwet => "Ons besluit over de aanvraag voor jeugdhulp",
        Wet.Participatiewet => "Ons besluit over uw aanvraag voor hulp bij werk en inkomen",
        Wet.Wgs => "Ons besluit over uw aanvraag voor hulp bij schulden",
        _ => throw new ArgumentOutOfRangeException(nameof(wet)),
    };

    /// <summary>The first sentences.</summary>
    public static string Inleiding(Wet wet, DateOnly? aangevraagdOp) => (wet, aangevraagdOp) switch
    {
        (Wet.Jeugdwet, { } op) => $"Op {op.Voluit()} kregen wij de aanvraag voor jeugdhulp. Fijn dat u ons vertelde wat er speelt. In deze brief leest u wat wij besluiten en waarom.",
        (_, { } op) => $"Op {op.Voluit()} kregen wij uw aanvraag. Fijn dat u ons vertelde wat er speelt. In deze brief leest u wat wij besluiten en waarom.",
        _ => "U krijgt hulp van de gemeente. Daarin verandert iets. In deze brief leest u wat wij besluiten en waarom.",
    };

    /// <summary>What was decided, in one sentence.</summary>
    public static string Besluitzin(Besluit besluit) => besluit switch
    {
        Besluit.Toekennen => "U krijgt de hulp die u heeft aangevraagd.",
        Besluit.DeelsToekennen => "U krijgt een deel van de hulp die u heeft aangevraagd.",
        Besluit.Afwijzen => "U krijgt de hulp die u heeft aangevraagd niet.",
        Besluit.BuitenBehandeling => "Wij kunnen uw aanvraag niet verder behandelen.",
        Besluit.Beeindigen => "De hulp die u krijgt, stopt.",
        Besluit.Herzien => "De hulp die u krijgt, verandert.",
        _ => throw new ArgumentOutOfRangeException(nameof(besluit)),
    };

    /// <summary>On which law the decision rests.</summary>
    public static string Grondslag(Wet wet, Besluit besluit) => (wet, besluit) switch
    {
        (_, Besluit.BuitenBehandeling) => "Dit mag volgens artikel 4:5 van de Algemene wet bestuursrecht.",
        (Wet.Wmo, _) => "Wij nemen dit besluit op grond van artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015.",
        (Wet.Jeugdwet, _) => "Wij nemen dit besluit op grond van artikel 2.3 van de Jeugdwet.",
        (Wet.Participatiewet, _) => "Wij nemen dit besluit op grond van de Participatiewet.",
        (Wet.Wgs, _) => "Wij nemen dit besluit op grond van artikel 4a van de Wet gemeentelijke schuldhulpverlening.",
        _ => throw new ArgumentOutOfRangeException(nameof(wet)),
    };

    /// <summary>Why not.</summary>
    public static string Grond(Afwijzingsgrond grond) => grond switch
    {
        Afwijzingsgrond.EigenKracht => "Uit ons gesprek blijkt dat u dit zelf kunt, of kunt leren.",
        Afwijzingsgrond.GebruikelijkeHulp => "De mensen met wie u in huis woont, kunnen dit doen. Zulke hulp in huis is gewoon.",
        Afwijzingsgrond.Netwerk => "Mensen uit uw omgeving willen en kunnen u hierbij helpen.",
        Afwijzingsgrond.AlgemeenGebruikelijk => "Wat u nodig heeft, is gewoon te koop en is voor iedereen bedoeld.",
        Afwijzingsgrond.AlgemeneVoorziening => "Er is hulp bij u in de buurt die past en waarvoor u geen besluit nodig heeft.",
        Afwijzingsgrond.AnderStelsel => "U kunt deze hulp krijgen op grond van een andere wet of uw verzekering. Wij helpen u om die aan te vragen.",
        Afwijzingsgrond.GeenNoodzaak => "Uit ons onderzoek blijkt dat deze hulp niet nodig is om uw doel te bereiken.",
        Afwijzingsgrond.AndereGemeente => "Een andere gemeente is verantwoordelijk voor deze hulp. Wij hebben uw vraag met u daarheen overgedragen.",
        Afwijzingsgrond.NietCompleet => "Wij vroegen u om uw aanvraag aan te vullen. Wij kregen de gegevens niet op tijd. U kunt altijd opnieuw een aanvraag doen.",
        _ => throw new ArgumentOutOfRangeException(nameof(grond)),
    };

    /// <summary>A first proposal for what we expect of the resident; staff make it fit.</summary>
    public static IReadOnlyList<string> VanU(Wet wet) => wet switch
    {
        Wet.Jeugdwet => ["U werkt samen met de hulpverlener aan de doelen in het plan.", "U laat het ons weten als er thuis of op school iets verandert.", "U zegt het op tijd af als u niet kunt komen."],
        Wet.Wgs => ["U houdt zich aan de afspraken in het plan van aanpak.", "U maakt geen nieuwe schulden.", "U laat het ons weten als uw situatie verandert."],
        _ => ["U doet zelf wat u kunt, en werkt mee aan de doelen in uw plan.", "U laat het ons weten als uw situatie verandert.", "U vertelt het ons als de hulp niet goed gaat."],
    };

    /// <summary>A first proposal for what the resident may expect of us.</summary>
    public static IReadOnlyList<string> VanOns(Wet wet) => wet switch
    {
        Wet.Jeugdwet => ["Wij zorgen dat de hulp op tijd kan beginnen.", "Wij bespreken met u en uw kind hoe het gaat, en passen de hulp aan als dat nodig is.", "U heeft één vaste persoon bij ons die u kunt bellen."],
        _ => ["Wij zorgen dat de hulp op tijd kan beginnen.", "Wij bespreken met u hoe het gaat, en passen de hulp aan als dat nodig is.", "U heeft één vaste persoon bij ons die u kunt bellen."],
    };
}
