using Rotonde.Aanmelding;

AanmeldingApp.Maak(args).Run();
