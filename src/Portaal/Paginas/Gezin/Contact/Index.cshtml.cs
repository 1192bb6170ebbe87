using Microsoft.AspNetCore.Mvc;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Gezin.Contact;

/// <summary>How a resident likes to hear from us, in which language, and whether reading needs help.</summary>
[Mag(Gegevenssoort.Persoonsgegevens)]
[Mag(Gegevenssoort.Persoonsgegevens, Actie.Schrijven)]
public sealed class IndexModel(PersoonInBeeld personen, WijzigContactvoorkeur wijzigen, Bevoegdheid bevoegdheid) : Rotondepagina
{
    /// <summary>What is filled in.</summary>
    [BindProperty]
    public Contactinvoer Invoer { get; set; } = new();

    /// <summary>What we know.</summary>
    public PersoonBeeld? Ik { get; private set; }

    /// <summary>May I change it myself? A child between 12 and 16 reads it only.</summary>
    public bool MagWijzigen { get; private set; }

    /// <summary>In words.</summary>
    public static string InWoorden(IEnumerable<Keuze> keuzes, string waarde) => keuzes.Where(k => k.Waarde == waarde).Select(k => k.Tekst).FirstOrDefault(waarde);

    /// <summary>Ways to hear from us.</summary>
    public static IReadOnlyList<Keuze> Manieren { get; } = Keuze.Van<Communicatievoorkeur>(v => v switch
    {
        Communicatievoorkeur.Brief => "Met een brief",
        Communicatievoorkeur.Email => "Met een e-mail",
        Communicatievoorkeur.Telefoon => "Bel mij",
        _ => "Kom bij mij thuis",
    });

    /// <summary>Languages by their code (ISO 639-1), each in its own words too.</summary>
    public static IReadOnlyList<Keuze> Talen { get; } =
    [
        new("nl", "Nederlands"), new("ar", "Arabisch (العربية)"), new("de", "Duits (Deutsch)"), new("en", "Engels (English)"), new("uk", "Oekraïens (українська)"),
        new("pl", "Pools (polski)"), new("ti", "Tigrinya (ትግርኛ)"), new("tr", "Turks (Türkçe)"),
    ];

    /// <summary>Shows what we know.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LeesAsync() || Ik is null)
        {
            return Actor.Persoon is null ? NotFound() : Page();
        }

        Invoer = new() { Versie = Ik.Versie, Voorkeur = Ik.Communicatievoorkeur, Taal = Ik.Taal, Leesniveauhulp = Ik.Leesniveauhulp };
        return Page();
    }

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LeesAsync() || Ik is null || !MagWijzigen)
        {
            return NotFound();
        }

        if (Talen.All(t => t.Waarde != Invoer.Taal))
        {
            ModelState.AddModelError("Invoer.Taal", "Kies uw taal.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await wijzigen.UitvoerenAsync(new(Ik.Id, Invoer.Versie, Invoer.Voorkeur, Invoer.Taal!, Invoer.Leesniveauhulp), Proces(Doelen.EigenDossier), Stop);
        return await RondAfAsync(uitkomst, "Bewaard. Zo nemen wij voortaan contact met u op.", _ => RedirectToPage("/Mijn/Index"), () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task<bool> LeesAsync()
    {
        if (Actor.Persoon is not { } ik || await personen.GeefAsync(Actor, ik, Doelen.EigenDossier, Stop) is not { } beeld)
        {
            return false;
        }

        (Ik, MagWijzigen) = (beeld, await bevoegdheid.OverAsync(Actor, Actie.Schrijven, Gegevenssoort.Persoonsgegevens, ik, Stop));
        return true;
    }
}

/// <summary>What is filled in.</summary>
public sealed class Contactinvoer
{
    /// <summary>The version that was on the screen.</summary>
    public int Versie { get; set; }

    /// <summary>How to hear from us.</summary>
    public Communicatievoorkeur Voorkeur { get; set; }

    /// <summary>Language.</summary>
    public string? Taal { get; set; }

    /// <summary>Does reading need help?</summary>
    public bool Leesniveauhulp { get; set; }
}
