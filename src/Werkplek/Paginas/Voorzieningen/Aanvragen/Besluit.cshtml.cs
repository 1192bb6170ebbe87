using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.EigenBijdrage;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;
using Besluitsoort = Rotonde.Voorzieningen.Beschikkingen.Besluit;

namespace Rotonde.Werkplek.Paginas.Voorzieningen.Aanvragen;

/// <summary>Writes the decision as a concept; a colleague decides (R-101, R-397, AUTORISATIE R7).</summary>
[Mag(Gegevenssoort.Beschikking, Actie.Schrijven)]
internal sealed class BesluitModel(AanvraagInBeeld aanvragen, BeschikkingInBeeld beschikkingen, SchrijfBeschikking schrijven) : Rotondepagina
{
    [BindProperty]
    public BesluitInvoer Invoer { get; set; } = new();

    public Aanvraagbeeld Aanvraag { get; private set; } = null!;

    public async Task OnGetAsync(Guid id)
    {
        Aanvraag = await aanvragen.GeefAsync(Actor, AanvraagId.Van(id), Stop);
        Invoer.Indicaties = [.. Aanvraag.Indicaties.Select(i => i.Indicatie.Waarde)];
        if (Aanvraag.Beschikkingen.FirstOrDefault(b => b.Status == Beschikkingstatus.Concept) is { Id.Waarde: var concept } && concept != Guid.Empty
            && await beschikkingen.GeefAsync(Actor, BeschikkingId.Van(concept), Stop) is { } eerder)
        {
            (Invoer.Besluit, Invoer.Motivering, Invoer.Noodzaak, Invoer.VanU, Invoer.VanOns) = (eerder.Besluit, eerder.Motivering, eerder.Noodzaak, eerder.VanU, eerder.VanOns);
            Invoer.Indicaties = [.. eerder.Regels.Select(r => r.Indicatie?.Waarde).OfType<Guid>()];
            Invoer.Versie = eerder.Versie;
        }
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Aanvraag = await aanvragen.GeefAsync(Actor, AanvraagId.Van(id), Stop);
        if (Invoer.Besluit is not { } besluit)
        {
            ModelState.AddModelError("Invoer.Besluit", "Kies wat u voorstelt.");
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var regels = besluit.KentToe() ? Aanvraag.Indicaties.Where(i => Invoer.Indicaties.Contains(i.Indicatie.Waarde)) : [];
        var opdracht = new SchrijfBeschikking.Opdracht(
            Aanvraag.Aanvraag, besluit, Invoer.Motivering ?? "", Invoer.VanU ?? "", Invoer.VanOns ?? "",
            [.. regels.Select(i => new SchrijfBeschikking.Regel(i.Product, i.Omvang, i.Van, i.Tot, i.Indicatie, Invoer.UitgewerkteRegeling))],
            Invoer.Noodzaak, Invoer.Grond, new Bijdragefeiten(Invoer.PartnerOnderAow, Invoer.AlleenVoorKind, BetaaltWlz: Invoer.BetaaltWlz), Invoer.Versie);

        // The decision-maker is refused by the same rules later; whoever writes hears it now.
        if ((BesluitGemotiveerd.Toets(besluit, Invoer.Grond, Invoer.Motivering, Invoer.Noodzaak) ?? BeideVerwachtingen.Toets(Invoer.VanU, Invoer.VanOns)) is { } weigering)
        {
            Weiger(weigering);
            return Page();
        }

        var uitkomst = await schrijven.UitvoerenAsync(opdracht, Proces(Doelen.Besluit), Stop);
        return await RondAfAsync(
            uitkomst, "Het besluit ligt klaar voor de beslisser.", b => RedirectToPage("/Voorzieningen/Beschikkingen/Index", new { id = b.Waarde }), () => Task.FromResult<IActionResult>(Page()));
    }

    internal sealed class BesluitInvoer
    {
        // Of the concept on the screen; 0 as long as there is none.
        public int Versie { get; set; }

        public Besluitsoort? Besluit { get; set; }

        public Afwijzingsgrond? Grond { get; set; }

        public string? Noodzaak { get; set; }

        public string? Motivering { get; set; }

        public string? VanU { get; set; }

        public string? VanOns { get; set; }

        public List<Guid> Indicaties { get; set; } = [];

        public string? UitgewerkteRegeling { get; set; }

        public bool PartnerOnderAow { get; set; }

        public bool AlleenVoorKind { get; set; }

        public bool BetaaltWlz { get; set; }
    }
}
