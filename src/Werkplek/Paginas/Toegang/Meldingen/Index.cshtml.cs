using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Meldingen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Werkplek.Paginas.Toegang.Meldingen;

/// <summary>One melding from the Bureaudienst to the end of the research: what was written, where it stands, and the step that comes now .</summary>
[Mag(Gegevenssoort.Zaak)]
[Mag(Gegevenssoort.Zaak, Actie.Schrijven)]
internal sealed class IndexModel(
    MeldingOverzicht meldingen, PersoonInBeeld personen, GezinVanPersoon plekken, Gebruikersregister gebruikers, KoppelPersoon koppelen, WijsMeldingToe toewijzen,
    BiedClientondersteuningAan aanbieden, StartOnderzoek starten, RondOnderzoekAf afronden, SluitMelding sluiten) : Rotondepagina
{
    [BindProperty]
    public KoppelInvoer Koppel { get; set; } = new();

    [BindProperty]
    public ToewijsInvoer Toewijzing { get; set; } = new();

    [BindProperty]
    public SteunInvoer Steun { get; set; } = new();

    [BindProperty]
    public AfspraakInvoer Afspraak { get; set; } = new();

    [BindProperty]
    public OnderzoekInvoer Onderzoek { get; set; } = new();

    [BindProperty]
    public EindeInvoer Einde { get; set; } = new();

    public MeldingInBeeld Melding { get; private set; } = null!;

    public PersoonBeeld? Persoon { get; private set; }

    public PlekVanPersoon? Plek { get; private set; }

    public IReadOnlyList<Keuze> Aanspreekpunten { get; private set; } = [];

    public IReadOnlyList<Stap> Trein => Toegangswoorden.Trein(Melding, Vandaag);

    public bool MagSchrijven => Kan(Gegevenssoort.Zaak, Actie.Schrijven);

    public bool IsOpen => Melding.Status is not (Meldingstatus.Gesloten or Meldingstatus.Aanvraag);

    public async Task OnGetAsync(Guid id) => await LeesAsync(id);

    public Task<IActionResult> OnPostKoppelAsync(Guid id) => DoeAsync(
        id, nameof(Koppel), "De inwoner hoort nu bij deze melding.",
        async () =>
        {
            if (Koppel.Bsn is not { } bsn)
            {
                return new Weigering("KoppelPersoon.Bsn", "Vul het burgerservicenummer in.", nameof(Koppel.Bsn));
            }

            var uitkomst = await koppelen.UitvoerenAsync(MeldingId.Van(id), bsn, Koppel.Geboren, Proces(Doelen.Onderzoek), Stop);
            return uitkomst.Weigering;
        });

    public Task<IActionResult> OnPostToewijzenAsync(Guid id) => DoeAsync(
        id, nameof(Toewijzing), "De melding is toegewezen.",
        async () =>
        {
            // Only somebody who works here as Aanspreekpunt: the browser chooses from the list, the list decides.
            var keuze = (await gebruikers.MetRolAsync(Rol.Consulent, Stop)).FirstOrDefault(g => g.Subject == Toewijzing.Aanspreekpunt);
            if (keuze.Subject is null || await gebruikers.MedewerkerAsync(keuze.Subject, Stop) is not { } collega || collega.Teams.Order(StringComparer.Ordinal).FirstOrDefault() is not { } team)
            {
                return new Weigering("WijsMeldingToe.Aanspreekpunt", "Kies wie het Aanspreekpunt wordt.", nameof(Toewijzing.Aanspreekpunt));
            }

            return (await toewijzen.UitvoerenAsync(new(MeldingId.Van(id), collega.Subject, collega.Naam, team), Proces(Doelen.Onderzoek), Stop)).Weigering;
        });

    public Task<IActionResult> OnPostSteunAsync(Guid id) => DoeAsync(
        id, nameof(Steun), "Vastgelegd. Plan nu het gesprek.",
        async () => Steun.Op is not { } op
            ? new Weigering("Clientondersteuning.Dag", "Vul de dag in waarop u het aanbod deed.", nameof(Steun.Op))
            : (await aanbieden.UitvoerenAsync(new(MeldingId.Van(id), op, Steun.Gewenst switch { "ja" => true, "nee" => false, _ => null }), Proces(Doelen.Onderzoek), Stop)).Weigering);

    public Task<IActionResult> OnPostAfspraakAsync(Guid id) => DoeAsync(
        id, nameof(Afspraak), "De afspraak staat.",
        async () => Afspraak.Gesprek is not { } dag
            ? new Weigering("StartOnderzoek.Dag", "Vul de dag van het gesprek in.", nameof(Afspraak.Gesprek))
            : (await starten.UitvoerenAsync(new(MeldingId.Van(id), dag), Proces(Doelen.Onderzoek), Stop)).Weigering);

    public Task<IActionResult> OnPostOnderzoekAsync(Guid id) => DoeAsync(
        id, nameof(Onderzoek), "Het onderzoek is bewaard.",
        async () =>
        {
            var onderdelen = Toegangswoorden.Onderdelen.ToDictionary(o => o.Letter, o => Onderzoek.Onderdelen.GetValueOrDefault(o.Letter.ToString()) ?? "");
            return (await afronden.UitvoerenAsync(new(MeldingId.Van(id), onderdelen, Onderzoek.Reactie), Proces(Doelen.Onderzoek), Stop)).Weigering;
        });

    public Task<IActionResult> OnPostSluitenAsync(Guid id) => DoeAsync(
        id, nameof(Einde), "De melding is afgesloten.",
        async () => Enum.TryParse<Meldingstap>(Einde.Stap, out var stap)
            ? (await sluiten.UitvoerenAsync(new(MeldingId.Van(id), stap, Einde.Reden), Proces(Doelen.Onderzoek), Stop)).Weigering
            : new Weigering("SluitMelding.Stap", "Kies hoe de melding eindigt.", nameof(Einde.Stap)));

    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        await LeesAsync(id);
        return Page();
    }

    private async Task LeesAsync(Guid id)
    {
        Melding = await meldingen.GeefAsync(Actor, MeldingId.Van(id), Stop);
        if (Melding.Persoon is { } persoon && Kan(Gegevenssoort.Persoonsgegevens))
        {
            Persoon = await personen.GeefAsync(Actor, persoon, Doelen.Onderzoek, Stop);
            Plek = await plekken.GeefAsync(Actor, persoon, Stop);
        }

        if (MagSchrijven)
        {
            Aanspreekpunten = [.. (await gebruikers.MetRolAsync(Rol.Consulent, Stop)).Select(g => new Keuze(g.Subject, g.Naam))];
        }

        if (HttpContext.Request.Method == HttpMethods.Get)
        {
            Onderzoek.Onderdelen = Melding.Verslag?.ToDictionary(v => v.Key, v => (string?)v.Value) ?? [];
            Onderzoek.Reactie = Melding.ReactieInwoner;
            Steun.Op = Vandaag;
        }
    }

    internal sealed class KoppelInvoer
    {
        public Bsn? Bsn { get; set; }

        public DateOnly? Geboren { get; set; }
    }

    internal sealed class ToewijsInvoer
    {
        public string? Aanspreekpunt { get; set; }
    }

    internal sealed class SteunInvoer
    {
        public DateOnly? Op { get; set; }

        public string? Gewenst { get; set; }
    }

    internal sealed class AfspraakInvoer
    {
        public DateOnly? Gesprek { get; set; }
    }

    internal sealed class OnderzoekInvoer
    {
        public Dictionary<string, string?> Onderdelen { get; set; } = [];

        public string? Reactie { get; set; }
    }

    internal sealed class EindeInvoer
    {
        public string? Stap { get; set; }

        public string? Reden { get; set; }
    }
}
