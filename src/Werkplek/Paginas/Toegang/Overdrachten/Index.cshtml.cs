using Microsoft.AspNetCore.Mvc;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Overdrachten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Toegang.Overdrachten;

/// <summary>A handover with what its clock needs.</summary>
internal sealed record Overdrachtweergave(Overdrachtbeeld Overdracht, DateTimeOffset Nu, DateOnly Vandaag);

/// <summary>One handover: the receiver accepts or refuses with a reason, and tells how the first contact went .</summary>
[Mag(Gegevenssoort.Hulpvraag)]
[Mag(Gegevenssoort.Hulpvraag, Actie.Schrijven)]
internal sealed class IndexModel(OverdrachtInBeeld overdrachten, PersoonInBeeld personen, BeantwoordOverdracht beantwoord) : Rotondepagina
{
    [BindProperty]
    public AntwoordInvoer Antwoord { get; set; } = new();

    public OverdrachtMetVraag Inhoud { get; private set; } = null!;

    public PersoonBeeld? Persoon { get; private set; }

    public DateTimeOffset Nu => Klok.GetUtcNow();

    public bool IsVoorMij => Inhoud.Overdracht.IsVoor(Actor);

    public Task OnGetAsync(Guid id) => LeesAsync(id);

    public Task<IActionResult> OnPostAanvaardenAsync(Guid id) => DoeAsync(
        id, nameof(Antwoord), "U hebt de vraag aanvaard.", async () => (await beantwoord.AanvaardAsync(OverdrachtId.Van(id), Proces(Doelen.Vraag), Stop)).Weigering);

    // Whoever refuses may lose sight of it at once: on to the board.
    public async Task<IActionResult> OnPostWeigerenAsync(Guid id) => await RondAfAsync(
        await beantwoord.WeigerAsync(OverdrachtId.Van(id), Antwoord.Weigerreden, Proces(Doelen.Vraag), Stop), "De vraag is terug bij wie hem overdroeg.",
        _ => RedirectToPage("/Toegang/Bureaudienst/Index"), () => OpnieuwAsync(id), nameof(Antwoord));

    public Task<IActionResult> OnPostContactAsync(Guid id) => DoeAsync(
        id, nameof(Antwoord), "Het contact is gemeld.",
        async () => (await beantwoord.MeldContactAsync(OverdrachtId.Van(id), Antwoord.ContactOp, Antwoord.Terugkoppeling, Proces(Doelen.Vraag), Stop)).Weigering);

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        await LeesAsync(id);
        return Page();
    }

    private async Task LeesAsync(Guid id)
    {
        Inhoud = await overdrachten.GeefAsync(Actor, OverdrachtId.Van(id), Stop);
        if (Inhoud.Persoon is { } persoon && Kan(Gegevenssoort.Persoonsgegevens))
        {
            Persoon = await personen.GeefAsync(Actor, persoon, Doelen.Vraag, Stop);
        }
    }

    internal sealed class AntwoordInvoer
    {
        public string? Weigerreden { get; set; }

        public DateOnly? ContactOp { get; set; }

        public string? Terugkoppeling { get; set; }
    }
}
