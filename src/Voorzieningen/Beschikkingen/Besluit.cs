using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Voorzieningen.Beschikkingen;

/// <summary>What is decided.</summary>
public enum Besluit
{
    /// <summary>Yes.</summary>
    Toekennen,

    /// <summary>Yes, in part.</summary>
    DeelsToekennen,

    /// <summary>No.</summary>
    Afwijzen,

    /// <summary>Not dealt with: not completed in time (Awb 4:5).</summary>
    BuitenBehandeling,

    /// <summary>The help ends.</summary>
    Beeindigen,

    /// <summary>The help changes.</summary>
    Herzien,
}

/// <summary>Why help is refused, wholly or in part. Income is not on this list, and may not come on it .</summary>
public enum Afwijzingsgrond
{
    /// <summary>The resident can do or learn it.</summary>
    EigenKracht,

    /// <summary>Members of the household do it.</summary>
    GebruikelijkeHulp,

    /// <summary>Others near do it.</summary>
    Netwerk,

    /// <summary>A normal purchase.</summary>
    AlgemeenGebruikelijk,

    /// <summary>Open to all.</summary>
    AlgemeneVoorziening,

    /// <summary>Another act or insurance.</summary>
    AnderStelsel,

    /// <summary>No need was found.</summary>
    GeenNoodzaak,

    /// <summary>Another municipality is responsible.</summary>
    AndereGemeente,

    /// <summary>Not completed in the time given.</summary>
    NietCompleet,
}

/// <summary>What follows from a decision.</summary>
public static class Besluiten
{
    /// <summary>Does it give help?</summary>
    public static bool KentToe(this Besluit besluit) => besluit is Besluit.Toekennen or Besluit.DeelsToekennen;

    /// <summary>Does it say no, wholly or in part?</summary>
    public static bool Weigert(this Besluit besluit) => besluit is Besluit.DeelsToekennen or Besluit.Afwijzen or Besluit.BuitenBehandeling;

    /// <summary>Does it follow on an application? The others change help that runs.</summary>
    public static bool VolgtOpAanvraag(this Besluit besluit) => besluit is not (Besluit.Beeindigen or Besluit.Herzien);

    /// <summary>As a person reads it.</summary>
    public static string InWoorden(this Besluit besluit) => besluit switch
    {
        Besluit.Toekennen => "toegekend",
        Besluit.DeelsToekennen => "voor een deel toegekend",
        Besluit.Afwijzen => "afgewezen",
        Besluit.BuitenBehandeling => "niet verder behandeld",
        Besluit.Beeindigen => "beëindigd",
        Besluit.Herzien => "veranderd",
        _ => throw new ArgumentOutOfRangeException(nameof(besluit)),
    };
}

/// <summary>A decision says why.</summary>
[Regel("Awb art. 3:46 en 3:47; R-101", "Een besluit noemt de reden, en waarom de hulp nodig is of juist niet.")]
public static class BesluitGemotiveerd
{
    /// <summary>Does it say why?</summary>
    public static Weigering? Toets(Besluit besluit, Afwijzingsgrond? grond, string? motivering, string? noodzaak)
    {
        if (string.IsNullOrWhiteSpace(motivering))
        {
            return Nee("Schrijf op waarom u dit besluit neemt. De inwoner leest dit in de brief.", "Motivering");
        }

        if (besluit.KentToe() && string.IsNullOrWhiteSpace(noodzaak))
        {
            return Nee("Schrijf op waarom deze hulp nodig is, zoals dat uit het onderzoek komt.", "Noodzaak");
        }

        if (besluit.Weigert() && grond is null)
        {
            return Nee("Kies op welke grond u de hulp niet of niet helemaal geeft.", "Grond");
        }

        return besluit == Besluit.BuitenBehandeling && grond != Afwijzingsgrond.NietCompleet
            ? Nee("Niet verder behandelen kan alleen als de aanvraag niet op tijd compleet is.", "Grond")
            : null;
    }

    private static Weigering Nee(string uitleg, string veld) => new(nameof(BesluitGemotiveerd), uitleg, veld);
}

/// <summary>Both sides know what to expect.</summary>
[Regel("R-397; C19; 000 §2.1", "In elke beschikking staat wat de inwoner van ons mag verwachten en wat wij van de inwoner verwachten.")]
public static class BeideVerwachtingen
{
    /// <summary>Are both there?</summary>
    public static Weigering? Toets(string? vanU, string? vanOns) => string.IsNullOrWhiteSpace(vanU)
        ? new Weigering(nameof(BeideVerwachtingen), "Schrijf op wat wij van de inwoner verwachten.", "VanU")
        : string.IsNullOrWhiteSpace(vanOns)
            ? new Weigering(nameof(BeideVerwachtingen), "Schrijf op wat de inwoner van ons mag verwachten.", "VanOns")
            : null;
}

/// <summary>Help from N5 on is given only on a signed indication.</summary>
[Regel("DOMAIN-MODEL §5 invariant 3", "Hulp of zorg wordt alleen toegekend met een getekende indicatie voor dat product.")]
public static class ToekennenVraagtIndicatie
{
    /// <summary>Does each line that gives help have its indication?</summary>
    /// <param name="besluit">What is decided.</param>
    /// <param name="regels">Per line: level, product, and whether a signed indication of this person for this product belongs to it.</param>
    public static Weigering? Toets(Besluit besluit, IReadOnlyCollection<(Niveau Niveau, string Product, bool Indicatie)> regels)
    {
        if (!besluit.KentToe())
        {
            return null;
        }

        if (regels.Count == 0)
        {
            return new Weigering(nameof(ToekennenVraagtIndicatie), "Vul in welke hulp de inwoner krijgt.", "Regels");
        }

        var zonder = regels.Where(r => r.Niveau.VereistIndicatie() && !r.Indicatie).Select(r => r.Product).FirstOrDefault();
        return zonder is null ? null : new Weigering(nameof(ToekennenVraagtIndicatie), $"Voor '{zonder}' is er nog geen getekende indicatie.", "Regels");
    }
}

/// <summary>A resident must be able to hold us to a number of hours.</summary>
[Regel("R-094", "Een beschikking voor hulp bij het huishouden noemt de uren, of een uitgewerkte regeling als bijlage.")]
public static class UrenInDeBeschikking
{
    /// <summary>Does the line name hours or an arrangement?</summary>
    public static Weigering? Toets(bool hulpBijHetHuishouden, Eenheid eenheid, long volume, string? uitgewerkteRegeling) =>
        hulpBijHetHuishouden && string.IsNullOrWhiteSpace(uitgewerkteRegeling) && !(eenheid is Eenheid.Uur or Eenheid.Minuut && volume > 0)
            ? new Weigering(nameof(UrenInDeBeschikking), "Noem bij hulp in het huishouden hoeveel uur de inwoner krijgt, of voeg een uitgewerkte regeling toe.", "Regels")
            : null;
}

/// <summary>Who prepared it does not decide it.</summary>
[Regel("AUTORISATIE R7; C19", "Wie het gesprek voerde, de indicatie stelde of het besluit schreef, neemt het besluit niet.")]
public static class NietZelfVoorbereid
{
    /// <summary>May this person decide?</summary>
    public static Weigering? Toets(string beslisser, IEnumerable<string?> voorbereiders) => voorbereiders.Contains(beslisser)
        ? new Weigering(nameof(NietZelfVoorbereid), "U heeft dit besluit zelf voorbereid. Een collega beslist.")
        : null;
}
