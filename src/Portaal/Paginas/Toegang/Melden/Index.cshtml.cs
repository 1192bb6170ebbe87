using Microsoft.AspNetCore.Mvc;
using Rotonde.Portaal.Paginas.Toegang.Wegwijzer;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Vragen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;
using Rotonde.Weblaag.Weergave;
using Keuze = Rotonde.Weblaag.Formulieren.Keuze;

namespace Rotonde.Portaal.Paginas.Toegang.Melden;

/// <summary>How somebody wants to be reached.</summary>
public enum Contactwijze
{
    /// <summary>By telephone.</summary>
    Bellen,

    /// <summary>By e-mail.</summary>
    Mailen,
}

/// <summary>A melding: logged in or not, for oneself or somebody else, with what was already told filled in .</summary>
[Openbaar("Iedereen mag melden, ook zonder inloggen (R-007, Wmo 2015 artikel 2.3.2).")]
public sealed class IndexModel(DoeMelding doeMelding, Antwoordenkoek koek) : Rotondepagina
{
    private const int LangsteTekst = 2500;
    private const int LangsteOpdracht = 4000;

    /// <summary>What is filled in.</summary>
    [BindProperty]
    public Meldinginvoer Invoer { get; set; } = new();

    /// <summary>The answers of the dialogue (<see cref="Dialoog.AlsTekst"/>), when there was one.</summary>
    [BindProperty]
    public string? Stand { get; set; }

    /// <summary>The answers of the dialogue.</summary>
    public Dialoog? Dialoog { get; private set; }

    /// <summary>What came of it; none as long as the form is shown.</summary>
    public Meldingbevestiging? Bevestiging { get; private set; }

    /// <summary>Longest text.</summary>
    public static int Lengte => LangsteTekst;

    /// <summary>For whom.</summary>
    public static IReadOnlyList<Keuze> VoorWie { get; } =
    [
        new(nameof(Melder.Zelf), "Voor mijzelf of mijn gezin"),
        new(nameof(Melder.Naaste), "Voor iemand anders, zoals familie of een buur"),
        new(nameof(Melder.Professional), "Voor iemand die ik ken van mijn werk, zoals een patiënt of leerling"),
    ];

    /// <summary>Does the other know?</summary>
    public static IReadOnlyList<Keuze> WeetErvan { get; } = [new("true", "Ja"), new("false", "Nee", "Hulp werkt beter als iemand het zelf weet. Kan dat nu niet? Dan kunt u toch melden.")];

    /// <summary>How to be reached.</summary>
    public static IReadOnlyList<Keuze> Contactwijzen { get; } = [new(nameof(Contactwijze.Bellen), "Bel mij"), new(nameof(Contactwijze.Mailen), "Mail mij")];

    /// <summary>What happens when, with real dates.</summary>
    public IReadOnlyList<Stap> Stappen => Bevestiging is not { Data: var data } ? [] :
    [
        new("Melding ontvangen", Stapstand.Klaar, data.Ontvangen),
        new("Uw eigen plan insturen", Stapstand.Straks, data.PersoonlijkPlanTot, "mag, hoeft niet"),
        new("Gesprek met u", Stapstand.Nu, Toelichting: "wij maken een afspraak"),
        new("Onderzoek klaar", Stapstand.Straks, data.OnderzoekUiterlijk, Uiterlijk: true),
    ];

    /// <summary>Shows the form, with what was told in the dialogue.</summary>
    public void OnGet()
    {
        Dialoog = koek.Lees(HttpContext);
        if (Dialoog is null)
        {
            return;
        }

        Stand = Dialoog.AlsTekst();
        Invoer.Tekst = Dialoog.EigenWoorden();
        Invoer.VoorWie = Dialoog.Melder();
        Invoer.WeetErvan = Dialoog.WeetErvan();
    }

    /// <summary>Files the melding, once per form.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Dialoog = Dialoog.TryLees(Stand, out var verteld) ? verteld : null;
        Controleer();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var voorZelf = Invoer.VoorWie == Melder.Zelf;
        var uitkomst = await doeMelding.UitvoerenAsync(
            new DoeMelding.Opdracht(
                VolledigeTekst(), Kanaal.Portaal, Invoer.VoorWie!.Value,
                Persoon: voorZelf ? Actor.Persoon : null,
                Naam: Actor.IsAnoniem ? Invoer.Naam : Actor.Naam,
                Contact: Contact(),
                WeetErvan: voorZelf ? null : Invoer.WeetErvan,
                Invulwijze: Dialoog?.Invulwijze() ?? Invulwijze.Alleen),
            Proces(Doelen.Onderzoek), Stop);

        if (!uitkomst.Gelukt)
        {
            Weiger(uitkomst.Weigering);
            return Page();
        }

        koek.Wis(HttpContext);
        Bevestiging = uitkomst.Waarde;
        return Page();
    }

    /// <summary>Must we ask how to reach this person? Who is logged in and asks for themselves is known already.</summary>
    private bool ContactNodig => Actor.Persoon is null || Invoer.VoorWie is Melder.Naaste or Melder.Professional;

    private void Controleer()
    {
        void Mis(string veld, string zin) => ModelState.AddModelError($"{nameof(Invoer)}.{veld}", zin);

        if (Invoer.VoorWie is not (Melder.Zelf or Melder.Naaste or Melder.Professional))
        {
            Mis(nameof(Invoer.VoorWie), "Kies voor wie de melding is.");
        }
        else if (Invoer.VoorWie != Melder.Zelf && Invoer.WeetErvan is null)
        {
            Mis(nameof(Invoer.WeetErvan), "Zeg of de ander weet dat u dit meldt.");
        }

        if (string.IsNullOrWhiteSpace(Invoer.Tekst))
        {
            Mis(nameof(Invoer.Tekst), "Vertel kort waar u hulp bij nodig heeft.");
        }
        else if (Invoer.Tekst.Length > LangsteTekst)
        {
            Mis(nameof(Invoer.Tekst), $"Maak uw tekst korter. Er passen {LangsteTekst} tekens, u heeft er {Invoer.Tekst.Length}.");
        }

        if (Actor.IsAnoniem && string.IsNullOrWhiteSpace(Invoer.Naam))
        {
            Mis(nameof(Invoer.Naam), "Vul uw naam in.");
        }

        if (ContactNodig && Invoer.Contact is null)
        {
            Mis(nameof(Invoer.Contact), "Kies hoe we u kunnen bereiken.");
        }

        if (Invoer.Contact == Contactwijze.Bellen && (ContactNodig || !string.IsNullOrWhiteSpace(Invoer.Telefoon)) && (Invoer.Telefoon ?? "").Count(char.IsAsciiDigit) is < 9 or > 15)
        {
            Mis(nameof(Invoer.Telefoon), "Vul uw telefoonnummer in. Het heeft tien cijfers.");
        }

        if (Invoer.Contact == Contactwijze.Mailen && (ContactNodig || !string.IsNullOrWhiteSpace(Invoer.Email)) && !IsEmail(Invoer.Email))
        {
            Mis(nameof(Invoer.Email), "Vul uw e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.");
        }
    }

    private static bool IsEmail(string? tekst) => tekst?.Trim() is { Length: <= 120 } adres && adres.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < adres.Length - 1 && !adres.Contains(' ', StringComparison.Ordinal);

    private string? Contact()
    {
        var hoe = Invoer.Contact switch
        {
            Contactwijze.Bellen when !string.IsNullOrWhiteSpace(Invoer.Telefoon) => $"bellen: {Invoer.Telefoon.Trim()}",
            Contactwijze.Mailen when !string.IsNullOrWhiteSpace(Invoer.Email) => $"mailen: {Invoer.Email.Trim()}",
            Contactwijze.Bellen => "bellen",
            Contactwijze.Mailen => "mailen",
            _ => null,
        };
        return hoe is not null && !string.IsNullOrWhiteSpace(Invoer.Wanneer) ? $"{hoe}, het liefst: {Invoer.Wanneer.Trim()}" : hoe;
    }

    private string VolledigeTekst()
    {
        var tekst = Invoer.Tekst!.Trim();
        if (Invoer.VoorWie != Melder.Zelf && !string.IsNullOrWhiteSpace(Invoer.OverWie))
        {
            tekst = $"Deze melding gaat over: {Invoer.OverWie.Trim()}\n\n{tekst}";
        }

        if (Dialoog is not null && Invoer.MetAntwoorden)
        {
            foreach (var (vraag, antwoord) in Dialoog.OverigeAntwoorden())
            {
                var regel = $"\n{vraag} {antwoord}";
                tekst += tekst.Length + regel.Length <= LangsteOpdracht ? regel : "";
            }
        }

        return tekst;
    }
}

/// <summary>What is filled in on the form of a melding.</summary>
public sealed class Meldinginvoer
{
    /// <summary>For whom.</summary>
    public Melder? VoorWie { get; set; }

    /// <summary>Does the other know?</summary>
    public bool? WeetErvan { get; set; }

    /// <summary>Who it is about, when it is about somebody else.</summary>
    [System.ComponentModel.DataAnnotations.StringLength(200)]
    public string? OverWie { get; set; }

    /// <summary>In own words.</summary>
    public string? Tekst { get; set; }

    /// <summary>Name of who files it, when not logged in.</summary>
    [System.ComponentModel.DataAnnotations.StringLength(200)]
    public string? Naam { get; set; }

    /// <summary>How to be reached.</summary>
    public Contactwijze? Contact { get; set; }

    /// <summary>Telephone number.</summary>
    [System.ComponentModel.DataAnnotations.StringLength(20)]
    public string? Telefoon { get; set; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>When best.</summary>
    [System.ComponentModel.DataAnnotations.StringLength(60)]
    public string? Wanneer { get; set; }

    /// <summary>Send the answers of the dialogue along?</summary>
    public bool MetAntwoorden { get; set; } = true;
}
