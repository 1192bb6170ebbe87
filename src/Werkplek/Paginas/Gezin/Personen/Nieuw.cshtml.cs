using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Gezin.Personen;

/// <summary>Writes down who somebody is; the BSN recognises who was already known by a melding.</summary>
[Mag(Gegevenssoort.Hulpvraag, Actie.Schrijven)]
internal sealed class NieuwModel(RegistreerPersoon registreer) : Rotondepagina
{
    [BindProperty]
    public PersoonInvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        // The team that does the statutory task; the Bureaudienst is where questions come in, not where they are worked on.
        var team = Actor.Teams.Where(t => t != Bureaudienstteam.Naam).Order(StringComparer.Ordinal).FirstOrDefault() ?? Actor.Teams.FirstOrDefault() ?? "";
        var adres = string.IsNullOrWhiteSpace(Invoer.Straat) && string.IsNullOrWhiteSpace(Invoer.Postcode)
            ? null
            : new Adresgegevens(Invoer.Straat ?? "", Invoer.Huisnummer ?? 0, Invoer.Toevoeging, Invoer.Postcode ?? "", Invoer.Plaats ?? "");
        var uitkomst = await registreer.UitvoerenAsync(
            new(new Naam(Invoer.Voornaam ?? "", Invoer.Achternaam ?? "", string.IsNullOrWhiteSpace(Invoer.Voorvoegsel) ? null : Invoer.Voorvoegsel.Trim()), Invoer.Geboren, Invoer.Bsn?.Voluit, team)
            {
                Adres = adres, GeheimAdres = Invoer.GeheimAdres,
            },
            Proces(Doelen.Vraag), Stop);
        return await RondAfAsync(
            uitkomst, "De gegevens zijn bewaard.", id => RedirectToPage("/Gezin/Personen/Persoon", new { id = id.Waarde }), () => Task.FromResult<IActionResult>(Page()));
    }

    internal sealed class PersoonInvoer
    {
        public Bsn? Bsn { get; set; }

        public string? Voornaam { get; set; }

        public string? Voorvoegsel { get; set; }

        public string? Achternaam { get; set; }

        public DateOnly? Geboren { get; set; }

        public string? Straat { get; set; }

        public int? Huisnummer { get; set; }

        public string? Toevoeging { get; set; }

        public string? Postcode { get; set; }

        public string? Plaats { get; set; }

        public bool GeheimAdres { get; set; }
    }
}
